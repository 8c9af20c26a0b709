/* SPDX-License-Identifier: MIT
 * A text as a QR code, which phones read from paper. Tables and formulas are those of ISO/IEC 18004. Debian's libqrencode
 * comes without an archive, so that the static program could not have it. */
#include "export/qr.h"

#include <stdlib.h>
#include <string.h>

enum {
    MOST_VERSION = 20,
    MOST_SIZE = 17 + 4 * MOST_VERSION, /* modules a side */
    MOST_CODEWORDS = 1085,             /* of that version, with those that correct */
    MOST_CORRECTION = 30,              /* codewords of a block */
    MARGIN = 4,
    MASKS = 8,
    FINDER = 7, /* modules a side of the three squares in the corners */
};

/* At the level M: codewords that correct, in each block; and blocks. */
static const unsigned char corrections[MOST_VERSION + 1] = {
    0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26};
static const unsigned char blocks[MOST_VERSION + 1] = {0, 1, 1, 1, 2,  2,  4,  4,  4,  5, 5,
                                                       5, 8, 9, 9, 10, 10, 11, 13, 14, 16};

struct qr_code {
    int version;
    int size;
    unsigned char bytes[MOST_CODEWORDS]; /* the data, then all as they are drawn */
    size_t bit_count;
    unsigned char is_dark[MOST_SIZE][MOST_SIZE];  /* by row and column */
    unsigned char is_fixed[MOST_SIZE][MOST_SIZE]; /* what carries no data, and is not masked */
};

/* How far apart the centres of the small squares are, and how many there are a side. */
static int
alignment_count(int version)
{
    return version == 1 ? 0 : version / 7 + 2;
}

static int
alignment_centre(int version, int index)
{
    int count = alignment_count(version);
    int step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2;
    return index == 0 ? FINDER - 1 : 4 * version + 10 - (count - 1 - index) * step;
}

/* The codewords of a version, those that correct included. */
static size_t
codeword_count(int version)
{
    int count = alignment_count(version);
    int modules = (16 * version + 128) * version + 64;
    if (count > 0)
        modules -= (25 * count - 10) * count - 55;
    if (version >= 7)
        modules -= 36;
    return (size_t)(modules / 8);
}

static size_t
data_count(int version)
{
    return codeword_count(version) - (size_t)(corrections[version] * blocks[version]);
}

static void
add_bits(struct qr_code *code, unsigned value, int count)
{
    for (int i = count - 1; i >= 0; i--, code->bit_count++)
        if ((value >> i & 1) != 0)
            code->bytes[code->bit_count / 8] |= (unsigned char)(0x80 >> code->bit_count % 8);
}

/* The data: the mode, how many bytes, these, an end, and what fills the rest. Whether there is a version with room. */
static int
encode(struct qr_code *code, const char *text, size_t len)
{
    do
        code->version++;
    while (code->version <= MOST_VERSION &&
           data_count(code->version) < len + (code->version < 10 ? 2 : 3));
    if (code->version > MOST_VERSION)
        return 0;
    code->size = 17 + 4 * code->version;
    add_bits(code, 4, 4);
    add_bits(code, (unsigned)len, code->version < 10 ? 8 : 16);
    for (size_t i = 0; i < len; i++)
        add_bits(code, (unsigned char)text[i], 8);
    code->bit_count += 4;
    for (unsigned fill = 0xEC; code->bit_count / 8 < data_count(code->version); fill ^= 0xEC ^ 0x11)
        add_bits(code, fill, 8);
    return 1;
}

/* A product in the field of 256 elements. */
static unsigned char
multiply(unsigned char a, unsigned char b)
{
    unsigned product = 0;
    for (int i = 7; i >= 0; i--) {
        product = product << 1 ^ (product >> 7) * 0x11D;
        product ^= (unsigned)(b >> i & 1) * a;
    }
    return (unsigned char)product;
}

/* The COUNT codewords that correct the LEN bytes at DATA: the remainder of a division of polynomials. */
static void
correct(const unsigned char *data, size_t len, size_t count, unsigned char *out)
{
    unsigned char divisor[MOST_CORRECTION] = {0}, root = 1;
    divisor[count - 1] = 1;
    for (size_t i = 0; i < count; i++, root = multiply(root, 2))
        for (size_t j = 0; j < count; j++)
            divisor[j] =
                (unsigned char)(multiply(divisor[j], root) ^ (j + 1 < count ? divisor[j + 1] : 0));
    memset(out, 0, count);
    for (size_t i = 0; i < len; i++) {
        unsigned char factor = data[i] ^ out[0];
        for (size_t j = 0; j < count; j++)
            out[j] =
                (unsigned char)((j + 1 < count ? out[j + 1] : 0) ^ multiply(divisor[j], factor));
    }
}

/* Puts the codewords of the blocks in turns; the last blocks may have one of data more. */
static void
interleave(struct qr_code *code)
{
    unsigned char data[MOST_CODEWORDS], own[MOST_CORRECTION] = {0};
    size_t count = blocks[code->version], correction = corrections[code->version];
    size_t total = data_count(code->version), len = total / count, longer = total % count;
    const unsigned char *block = data;
    memcpy(data, code->bytes, total);
    for (size_t i = 0; i < count; i++) {
        size_t own_len = len + (i >= count - longer);
        for (size_t j = 0; j < own_len; j++)
            code->bytes[j < len ? j * count + i : len * count + i - (count - longer)] = block[j];
        correct(block, own_len, correction, own);
        for (size_t j = 0; j < correction; j++)
            code->bytes[total + j * count + i] = own[j];
        block += own_len;
    }
}

static void
fix(struct qr_code *code, int row, int column, int is_dark)
{
    if (row < 0 || column < 0 || row >= code->size || column >= code->size)
        return;
    code->is_dark[row][column] = (unsigned char)is_dark;
    code->is_fixed[row][column] = 1;
}

/* A square of rings around a centre, the outermost at REACH; the bits of LIGHT are the distances of light ones. */
static void
fix_rings(struct qr_code *code, int row, int column, int reach, unsigned light)
{
    for (int i = -reach; i <= reach; i++)
        for (int j = -reach; j <= reach; j++)
            fix(code, row + i, column + j, (light >> (abs(i) > abs(j) ? abs(i) : abs(j)) & 1) == 0);
}

/* VALUE with the bits that correct it, COUNT of them, by a polynomial. */
static unsigned
with_remainder(unsigned value, int count, unsigned polynomial)
{
    unsigned rest = value;
    for (int i = 0; i < count; i++)
        rest = rest << 1 ^ (rest >> (count - 1) & 1) * polynomial;
    return value << count | (rest & ((1U << count) - 1));
}

/* What is the same whatever the data: the lines between the corners, the squares, the version. */
static void
fix_patterns(struct qr_code *code)
{
    int last = code->size - 1, count = alignment_count(code->version);
    for (int i = 0; i <= last; i++) {
        fix(code, 6, i, i % 2 == 0);
        fix(code, i, 6, i % 2 == 0);
    }
    fix_rings(code, 3, 3, 4, 0x14);
    fix_rings(code, 3, last - 3, 4, 0x14);
    fix_rings(code, last - 3, 3, 4, 0x14);
    for (int i = 0; i < count; i++)
        for (int j = 0; j < count; j++)
            if (!(i == 0 && j == 0) && !(i == 0 && j == count - 1) && !(i == count - 1 && j == 0))
                fix_rings(code, alignment_centre(code->version, i),
                          alignment_centre(code->version, j), 2, 0x2);
    if (code->version < 7)
        return;
    unsigned version = with_remainder((unsigned)code->version, 12, 0x1F25);
    for (int i = 0; i < 18; i++) {
        fix(code, last - 10 + i % 3, i / 3, version >> i & 1);
        fix(code, i / 3, last - 10 + i % 3, version >> i & 1);
    }
}

/* The level, M, and the mask, twice, and a module that is always dark. */
static void
fix_format(struct qr_code *code, int mask)
{
    unsigned format = with_remainder((unsigned)mask, 10, 0x537) ^ 0x5412;
    int last = code->size - 1;
    for (int i = 0; i < 15; i++) {
        int is_dark = format >> i & 1;
        fix(code, i < 6 ? i : i < 8 ? i + 1 : 8, i < 8 ? 8 : i == 8 ? 7 : 14 - i, is_dark);
        fix(code, i < 8 ? 8 : last - 14 + i, i < 8 ? last - i : 8, is_dark);
    }
    fix(code, last - 7, 8, 1);
}

/* The codewords, bit by bit, in columns of two from the right, up and down by turns. */
static void
place(struct qr_code *code)
{
    size_t bit = 0, bits = codeword_count(code->version) * 8;
    int is_up = 1;
    for (int right = code->size - 1; right > 0; right -= 2, is_up = !is_up) {
        right -= right == 6;
        for (int i = 0; i < 2 * code->size; i++) {
            int row = is_up ? code->size - 1 - i / 2 : i / 2, column = right - i % 2;
            if (code->is_fixed[row][column] || bit >= bits)
                continue;
            code->is_dark[row][column] = code->bytes[bit / 8] >> (7 - bit % 8) & 1;
            bit++;
        }
    }
}

static int
is_masked(int mask, int i, int j)
{
    switch (mask) {
    case 0:
        return (i + j) % 2 == 0;
    case 1:
        return i % 2 == 0;
    case 2:
        return j % 3 == 0;
    case 3:
        return (i + j) % 3 == 0;
    case 4:
        return (i / 2 + j / 3) % 2 == 0;
    case 5:
        return i * j % 2 + i * j % 3 == 0;
    case 6:
        return (i * j % 2 + i * j % 3) % 2 == 0;
    default:
        return ((i + j) % 2 + i * j % 3) % 2 == 0;
    }
}

/* Masks the data, or takes the same mask away. */
static void
apply_mask(struct qr_code *code, int mask)
{
    for (int i = 0; i < code->size; i++)
        for (int j = 0; j < code->size; j++)
            if (!code->is_fixed[i][j] && is_masked(mask, i, j))
                code->is_dark[i][j] ^= 1;
}

/* How badly a line can be read: runs of one colour, and what looks like a corner. */
static int
line_penalty(const struct qr_code *code, int line, int is_column)
{
    int penalty = 0, run = 0, last = -1;
    unsigned window = 0;
    for (int i = 0; i < code->size; i++) {
        int is_dark = is_column ? code->is_dark[i][line] : code->is_dark[line][i];
        run = is_dark == last ? run + 1 : 1;
        last = is_dark;
        penalty += run == 5 ? 3 : run > 5;
        window = (window << 1 | (unsigned)is_dark) & 0x7FF;
        if (i >= 10 && (window == 0x05D || window == 0x5D0))
            penalty += 40;
    }
    return penalty;
}

/* How badly all can be read: besides, squares of one colour, and too much of one. */
static int
penalty_of(const struct qr_code *code)
{
    int penalty = 0, dark = 0, modules = code->size * code->size;
    for (int i = 0; i < code->size; i++) {
        penalty += line_penalty(code, i, 0) + line_penalty(code, i, 1);
        for (int j = 0; j < code->size; j++) {
            dark += code->is_dark[i][j];
            if (i == 0 || j == 0)
                continue;
            int sum = code->is_dark[i][j] + code->is_dark[i - 1][j] + code->is_dark[i][j - 1] +
                      code->is_dark[i - 1][j - 1];
            penalty += sum % 4 == 0 ? 3 : 0;
        }
    }
    return penalty + abs(dark * 20 - modules * 10) / modules * 10;
}

/* The mask with which it reads best. */
static void
choose_mask(struct qr_code *code)
{
    int best = 0, least = 0;
    for (int mask = 0; mask < MASKS; mask++) {
        fix_format(code, mask);
        apply_mask(code, mask);
        int penalty = penalty_of(code);
        apply_mask(code, mask);
        if (mask == 0 || penalty < least) {
            best = mask;
            least = penalty;
        }
    }
    fix_format(code, best);
    apply_mask(code, best);
}

/* The dark modules, a stroke for each run in a row. */
static void
add_path(const struct qr_code *code, struct buffer *out)
{
    for (int i = 0; i < code->size; i++)
        for (int j = 0, end; j < code->size; j = end + 1) {
            for (end = j; end < code->size && code->is_dark[i][end]; end++)
                ;
            if (end > j)
                buffer_printf(out, "M%d %dh%dv1h-%dz", j + MARGIN, i + MARGIN, end - j, end - j);
        }
}

void
qr_draw(struct buffer *text)
{
    struct qr_code code = {0};
    struct buffer picture = {0};
    if (encode(&code, buffer_text(text), text->len)) {
        interleave(&code);
        fix_patterns(&code);
        fix_format(&code, 0);
        place(&code);
        choose_mask(&code);
    }
    int side = code.size + 2 * MARGIN;
    buffer_printf(
        &picture,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path fill=\"#fff\" d=\"M0 0h%dv%dh-%dz\"/><path d=\"",
        side, side, side, side, side);
    add_path(&code, &picture);
    buffer_add_text(&picture, "\"/></svg>\n");
    buffer_free(text);
    *text = picture;
}
