/* The floor: libzip inflates word/document.xml, and libxml2's SAX2 parser reads it with empty
   handlers.
   FloorProbe FILE.docx... does that with each file. FloorProbe - FILE.docx... answers each line of
   standard input, a count, with the microseconds of CPU time that so many files took; the files
   come in turn, again and again. */
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zip.h>

typedef struct {
  char *bytes;
  size_t length;
} File;

static void startElement(void *context, const xmlChar *name, const xmlChar *prefix,
                         const xmlChar *uri, int namespaceCount, const xmlChar **namespaces,
                         int attributeCount, int defaultedCount, const xmlChar **attributes) {
}
static void endElement(void *context, const xmlChar *name, const xmlChar *prefix,
                       const xmlChar *uri) {}
static void characters(void *context, const xmlChar *text, int length) {}

static File readFile(const char *path) {
  File file = {NULL, 0};
  FILE *stream = fopen(path, "rb");
  if (stream == NULL) return file;
  fseek(stream, 0, SEEK_END);
  file.length = (size_t)ftell(stream);
  rewind(stream);
  file.bytes = malloc(file.length + 1);
  if (fread(file.bytes, 1, file.length, stream) != file.length) file.bytes = NULL;
  fclose(stream);
  return file;
}

/* Inflates and parses the main part; 0 when all went well. */
static int parse(File file, xmlSAXHandler *handler) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(file.bytes, file.length, 0, &error);
  zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == NULL) return 1;
  zip_stat_t facts;
  int status = 1;
  if (zip_stat(archive, "word/document.xml", 0, &facts) == 0) {
    char *part = malloc(facts.size);
    zip_file_t *entry = zip_fopen(archive, "word/document.xml", 0);
    if (zip_fread(entry, part, facts.size) == (zip_int64_t)facts.size) {
      status = xmlSAXUserParseMemory(handler, NULL, part, (int)facts.size);
    }
    zip_fclose(entry);
    free(part);
  }
  zip_discard(archive);
  return status;
}

static long microseconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1000000L + time.tv_nsec / 1000;
}

int main(int argc, char **argv) {
  int isAsked = argc > 1 && strcmp(argv[1], "-") == 0;
  int fileCount = argc - 1 - isAsked;
  File *files = calloc((size_t)argc, sizeof(File));
  for (int index = 0; index < fileCount; index++) {
    files[index] = readFile(argv[index + 1 + isAsked]);
    if (files[index].bytes == NULL) return 66;
  }
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = startElement;
  handler.endElementNs = endElement;
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  xmlInitParser();
  if (!isAsked) {
    for (int index = 0; index < fileCount; index++) {
      if (parse(files[index], &handler) != 0) return 1;
    }
    return 0;
  }
  char line[32];
  int next = 0;
  while (fileCount > 0 && fgets(line, sizeof line, stdin) != NULL) {
    long start = microseconds();
    for (int count = atoi(line); count > 0; count--) {
      if (parse(files[next], &handler) != 0) return 1;
      next = (next + 1) % fileCount;
    }
    printf("%ld\n", microseconds() - start);
    fflush(stdout);
  }
  return 0;
}
