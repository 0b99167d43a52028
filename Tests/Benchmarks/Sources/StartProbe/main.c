/* The least that a program with the two libraries costs to start: it asks them for their versions. */
#include <libxml/xmlversion.h>
#include <stdio.h>
#include <zip.h>

int main(void) {
  xmlCheckVersion(LIBXML_VERSION);
  puts(zip_libzip_version());
  return 0;
}
