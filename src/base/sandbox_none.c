/* SPDX-License-Identifier: MIT
 * The sandbox of a system that has none. */
#include "base/sandbox.h"

const char *
sandbox_enter(const struct sandbox_path *paths, size_t count)
{
    (void)paths;
    (void)count;
    return "Landlock";
}
