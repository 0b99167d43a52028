#ifndef GIRCONV_CLIBCRYPTO_SHIM_H
#define GIRCONV_CLIBCRYPTO_SHIM_H
/* The plain functions of a digest ask for no memory, no provider and no configuration file, as
   those of EVP, which are to replace them, do. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#endif
