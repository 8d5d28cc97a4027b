/* Reads lines with the second reader's weights, as pieces.py and reader.py do, some fifteen times as fast.

   It knows nothing of Python: weights come in as signed bytes, the words that are left out or stand for others as a
   list, texts as bytes, one to a line; out come how far each line leans and of how many pieces it is. It is proved
   equal to the Python that it stands for (test_line_reader.py). What it holds of a line, the next one overwrites. */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define LETTERS 256
#define NONE UINT32_MAX
#define CHILD 0 /* voices, as in run_of_talk.py; of each place the child's table comes first, then the others', then both for danger */
#define ANYONE 2
#define TABLES 4 /* a place's weights stand side by side, so that a piece is looked for once in memory */
#define NUMBERS 5 /* of a line: how far it leans to concern and to danger, each as another's and as the child's, and its pieces */

typedef struct { const char *letters; int32_t length; uint32_t sum; } Word; /* sum: the CRC-32 of its letters */
typedef struct { Word word; const char *stands_for; int32_t length; } Swap;
typedef struct { uint32_t line, a, b; } Slot; /* taken in this line: a word by number, or a pair of words */

typedef struct {
    const int8_t *weights; uint32_t places; /* a power of two, for each table */
    Swap *swaps; uint32_t *swap_table, swap_mask;
    uint32_t crc[LETTERS];
    char *line_letters; size_t letters_room; /* the line's words with their figures as one 0 */
    Word *words; size_t words_room, words_count; /* all words of the line in their order */
    Word *unlike; size_t unlike_room; /* each of them once */
    Slot *seen, *pairs; uint32_t seen_mask, line;
} Reader;

uint32_t source_of(void) { return SOURCE; }

static uint32_t crc_of(const Reader *r, uint32_t sum, const char *letters, size_t length) {
    sum = ~sum;
    for (size_t i = 0; i < length; i++) sum = r->crc[(sum ^ (uint8_t)letters[i]) & 255] ^ (sum >> 8);
    return ~sum;
}

static int same(Word a, Word b) {
    return a.sum == b.sum && a.length == b.length && !memcmp(a.letters, b.letters, (size_t)a.length);
}

void lines_free(Reader *r) {
    if (!r) return;
    free(r->swaps); free(r->swap_table); free(r->line_letters); free(r->words); free(r->unlike);
    free(r->seen); free(r->pairs); free(r);
}

static Word word_of(const Reader *r, const char *letters, size_t length) {
    return (Word){letters, (int32_t)length, crc_of(r, 0, letters, length)};
}

static int more_seen(Reader *r, uint32_t size) {
    free(r->seen); free(r->pairs);
    r->seen = calloc(size, sizeof *r->seen);
    r->pairs = calloc(size, sizeof *r->pairs);
    r->seen_mask = size - 1;
    return r->seen && r->pairs;
}

/* `swaps` are lines "word words that it stands for"; with none after it a word is left out. */
Reader *lines_new(const int8_t *weights, uint32_t places, const char *swaps) {
    Reader *r = calloc(1, sizeof *r);
    if (!r) return NULL;
    r->weights = weights; r->places = places;
    for (uint32_t i = 0; i < LETTERS; i++) {
        uint32_t sum = i;
        for (int k = 0; k < 8; k++) sum = sum & 1 ? sum >> 1 ^ 0xEDB88320u : sum >> 1;
        r->crc[i] = sum;
    }
    uint32_t count = 0, size = 64;
    for (const char *p = swaps; *p; p++) count += *p == '\n';
    while (size < count * 4) size *= 2;
    r->swap_mask = size - 1;
    r->swap_table = malloc(size * sizeof *r->swap_table);
    r->swaps = calloc((size_t)count + 1, sizeof *r->swaps);
    if (!r->swap_table || !r->swaps || !more_seen(r, 256)) { lines_free(r); return NULL; }
    memset(r->swap_table, 255, size * sizeof *r->swap_table);
    for (uint32_t i = 0; i < count; i++) {
        const char *end = strchr(swaps, '\n'), *gap = memchr(swaps, ' ', (size_t)(end - swaps));
        const char *last = gap ? gap : end, *rest = gap ? gap + 1 : end;
        r->swaps[i] = (Swap){word_of(r, swaps, (size_t)(last - swaps)), rest, (int32_t)(end - rest)};
        uint32_t slot = r->swaps[i].word.sum & r->swap_mask;
        while (r->swap_table[slot] != NONE) slot = (slot + 1) & r->swap_mask;
        r->swap_table[slot] = i;
        swaps = end + 1;
    }
    return r;
}

static int room(void **array, size_t *room, size_t needed, size_t size) {
    if (needed <= *room) return 1;
    size_t more = needed * 2;
    void *moved = realloc(*array, more * size);
    if (!moved) return 0;
    *array = moved;
    *room = more;
    return 1;
}

static int add(Reader *r, Word word) {
    if (!room((void **)&r->words, &r->words_room, r->words_count + 1, sizeof *r->words)) return 0;
    r->words[r->words_count++] = word;
    return 1;
}

/* Take a word in as it stands, as what it stands for, or not at all. */
static int take(Reader *r, const char *letters, size_t length) {
    Word word = word_of(r, letters, length);
    for (uint32_t slot = word.sum & r->swap_mask; r->swap_table[slot] != NONE; slot = (slot + 1) & r->swap_mask) {
        const Swap *swap = &r->swaps[r->swap_table[slot]];
        if (!same(swap->word, word)) continue;
        const char *at = swap->stands_for, *end = at + swap->length;
        while (at < end) {
            const char *gap = memchr(at, ' ', (size_t)(end - at)), *last = gap ? gap : end;
            if (!add(r, word_of(r, at, (size_t)(last - at)))) return 0;
            at = last + 1;
        }
        return 1;
    }
    return add(r, word);
}

static int figure(char c) { return c >= '0' && c <= '9'; }
static int small(char c) { return c >= 'a' && c <= 'z'; }
static int gap(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* How many letters a handle or a link takes that begins at `at`; 0 when none does. */
static int32_t unread(const char *at, const char *end) {
    static const char *const LINKS[] = {"http:", "https:", "www."};
    const char *to = at;
    if (*at == '@') {
        for (to++; to < end && (small(*to) || figure(*to) || (*to >= 'A' && *to <= 'Z') || *to == '_' || *to == '.');) to++;
        return to - at > 1 ? (int32_t)(to - at) : 0;
    }
    if (*at != 'h' && *at != 'w') return 0;
    for (int k = 0; k < 3; k++) {
        size_t length = strlen(LINKS[k]);
        if ((size_t)(end - at) <= length || memcmp(at, LINKS[k], length) || gap(at[length])) continue;
        for (to = at + length; to < end && !gap(*to);) to++;
        return (int32_t)(to - at);
    }
    return 0;
}

/* The words of a line, each with its figures as one 0. */
static int split(Reader *r, const char *text, size_t size) {
    const char *end = text + size;
    r->words_count = 0;
    if (!room((void **)&r->line_letters, &r->letters_room, size + 1, 1)) return 0;
    char *from = r->line_letters, *to = from;
    for (const char *at = text; at <= end;) {
        int32_t skipped = at < end ? unread(at, end) : 0;
        if (!skipped && at < end && (small(*at) || figure(*at))) {
            int figures = figure(*at);
            *to++ = figures ? '0' : *at;
            for (at++; figures && at < end && figure(*at);) at++;
            continue;
        }
        if (to > from && !take(r, from, (size_t)(to - from))) return 0;
        from = to;
        at += skipped ? skipped : 1;
    }
    return 1;
}

/* Whether this is new in the line; what is given is then kept. */
static int is_new(Reader *r, Slot *slots, uint32_t hash, uint32_t a, uint32_t b) {
    uint32_t at = (hash * 2654435761u) >> 7 & r->seen_mask;
    for (; slots[at].line == r->line; at = (at + 1) & r->seen_mask)
        if (slots[at].a == a && slots[at].b == b) return 0;
    slots[at] = (Slot){r->line, a, b};
    return 1;
}

static uint32_t number_of(Reader *r, Word word, uint32_t *count) {
    uint32_t at = (word.sum * 2654435761u) >> 7 & r->seen_mask;
    for (; r->seen[at].line == r->line; at = (at + 1) & r->seen_mask)
        if (same(r->unlike[r->seen[at].a], word)) return r->seen[at].a;
    r->seen[at] = (Slot){r->line, *count, 0};
    r->unlike[*count] = word;
    return (*count)++;
}

/* How far a piece leans to concern, and then to danger: in the table of the voice; of anyone's as another's, and how much
   further as the child's. */
static void weigh(const Reader *r, uint32_t sum, uint8_t voice, int32_t *out) {
    const int8_t *weights = r->weights + TABLES * (size_t)(sum & (r->places - 1));
    for (int to = 0; to < 2; to++, weights += TABLES / 2) {
        int32_t as_child = weights[0], as_other = weights[1];
        out[2 * to] += voice == CHILD ? as_child : as_other;
        out[2 * to + 1] += voice == ANYONE ? as_child - as_other : 0;
    }
    out[4]++;
}

static int read_line(Reader *r, const char *text, size_t size, uint8_t voice, int32_t *out) {
    memset(out, 0, NUMBERS * sizeof *out);
    if (!split(r, text, size)) return 0;
    size_t count = r->words_count;
    if (!count) return 1;
    uint32_t width = r->seen_mask + 1;
    while (width < (count + 1) * 2) width *= 2;
    if (width > r->seen_mask + 1 && !more_seen(r, width)) return 0;
    if (!room((void **)&r->unlike, &r->unlike_room, count, sizeof *r->unlike)) return 0;
    if (++r->line == 0) { if (!more_seen(r, width)) return 0; r->line = 1; }
    static const Word BEGIN = {"^", 1, 0}, END = {"$", 1, 0};
    uint32_t before = NONE, unlike = 0, word_start = crc_of(r, 0, "word/", 5), pair_start = crc_of(r, 0, "pair/", 5);
    for (size_t i = 0; i <= count; i++) {
        uint32_t known = unlike, number = i < count ? number_of(r, r->words[i], &unlike) : NONE;
        Word left = i ? r->words[i - 1] : BEGIN, right = i < count ? r->words[i] : END;
        if (unlike > known) weigh(r, crc_of(r, word_start, right.letters, (size_t)right.length), voice, out);
        if (is_new(r, r->pairs, before * 31 + number, before, number)) {
            uint32_t sum = crc_of(r, crc_of(r, pair_start, left.letters, (size_t)left.length), " ", 1);
            weigh(r, crc_of(r, sum, right.letters, (size_t)right.length), voice, out);
        }
        before = number;
    }
    return 1;
}

/* Read each line of `texts` in its voice into five numbers of `out`; 0 when there is no memory. */
int lines_read(Reader *r, const char *texts, int64_t size, const uint8_t *voices, int32_t *out) {
    for (const char *text = texts, *end = texts + size; text <= end; voices++, out += NUMBERS) {
        const char *line = memchr(text, '\n', (size_t)(end - text));
        if (!line) line = end;
        if (!read_line(r, text, (size_t)(line - text), *voices, out)) return 0;
        text = line + 1;
    }
    return 1;
}
