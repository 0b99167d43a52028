#ifndef GIRCONV_CLIBZIP_SHIM_H
#define GIRCONV_CLIBZIP_SHIM_H
#include <zip.h>
#endif
