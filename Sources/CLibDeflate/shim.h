#ifndef GIRCONV_CLIBDEFLATE_SHIM_H
#define GIRCONV_CLIBDEFLATE_SHIM_H
#include <libdeflate.h>
#endif
