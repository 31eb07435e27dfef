#ifndef CEDITLINE_H
#define CEDITLINE_H

#include "EchoSwitch.h"
#include "EditLineCalls.h"
#include "TerminalGuard.h"

#endif
