#ifndef MAALPLAN_CZLIB_H
#define MAALPLAN_CZLIB_H

#if !__has_include(<zlib.h>)
#error "zlib is missing: install it with 'apt-get install zlib1g-dev'"
#endif
#include <zlib.h>

#endif
