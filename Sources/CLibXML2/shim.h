#ifndef GIRCONV_CLIBXML2_SHIM_H
#define GIRCONV_CLIBXML2_SHIM_H
#include <libxml/xmlversion.h>
/* The headers of a system's ICU contradict those that come with Swift's Foundation. Without them
   only the members of a character encoding handler are missing, which nobody here looks into. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/* XML_SAX2_MAGIC is a macro with a cast that Swift does not import. */
static const unsigned int girconv_sax2_magic = XML_SAX2_MAGIC;

#endif
