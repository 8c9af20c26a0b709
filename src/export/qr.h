/* SPDX-License-Identifier: MIT
 * A text as a QR code, which phones read from paper. */
#ifndef FSE_EXPORT_QR_H
#define FSE_EXPORT_QR_H

#include "base/buffer.h"

/* Replaces TEXT by an SVG picture of its QR code, as ISO/IEC 18004 describes them: bytes, the level of correction M, the
 * smallest version that has room, with a margin of four modules. A text of more than 666 bytes has none: then the picture
 * is empty. */
void qr_draw(struct buffer *text);

#endif
