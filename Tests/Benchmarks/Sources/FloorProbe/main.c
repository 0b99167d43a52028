/* The floor: libxml2's SAX2 parse of word/document.xml with empty handlers.
   FloorProbe FILE.docx COUNT parses the part COUNT times. */
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

static void startElement(void *context, const xmlChar *name, const xmlChar *prefix,
                         const xmlChar *uri, int namespaceCount, const xmlChar **namespaces,
                         int attributeCount, int defaultedCount, const xmlChar **attributes) {
}
static void endElement(void *context, const xmlChar *name, const xmlChar *prefix,
                       const xmlChar *uri) {}
static void characters(void *context, const xmlChar *text, int length) {}

static char *readPart(const char *path, int *length) {
  int status = 0;
  zip_t *archive = zip_open(path, ZIP_RDONLY, &status);
  if (archive == NULL) return NULL;
  zip_stat_t facts;
  char *bytes = NULL;
  if (zip_stat(archive, "word/document.xml", 0, &facts) == 0) {
    zip_file_t *part = zip_fopen(archive, "word/document.xml", 0);
    bytes = malloc(facts.size);
    *length = (int)zip_fread(part, bytes, facts.size);
    zip_fclose(part);
  }
  zip_discard(archive);
  return bytes;
}

int main(int argc, char **argv) {
  int length = 0;
  char *bytes = argc == 3 ? readPart(argv[1], &length) : NULL;
  if (bytes == NULL) {
    fprintf(stderr, "usage: FloorProbe FILE.docx COUNT\n");
    return 64;
  }
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = startElement;
  handler.endElementNs = endElement;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  xmlInitParser();
  for (int round = 0; round < atoi(argv[2]); round++) {
    if (xmlSAXUserParseMemory(&handler, NULL, bytes, length) != 0) return 1;
  }
  fprintf(stderr, "%d\n", length);
  return 0;
}
