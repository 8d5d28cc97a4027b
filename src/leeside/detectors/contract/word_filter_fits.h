/* Says where a pattern surely does not fit: runs the small programs that pattern_program.py writes.

   What is let through here is fitted by `re` all the same, so that whatever takes too long may be let through. */

#define SPLIT 128 /* the units of a program, as in pattern_program.py; a smaller one is the letter that must come */
#define JUMP 129
#define LETTER 130
#define RUN 131
#define BOUNDARY 132
#define AT_END 133
#define SIDE 134
#define ENDLESS 0xFFFF
#define MOST_STEPS 4000
#define MOST_WAYS 300

typedef struct { const uint16_t *units; const int32_t *begins; const uint8_t *sets; } Programs;
typedef struct { int32_t unit, low, high; } Way; /* still to be tried: from a unit, at each place from high to low */

static int in_set(const Programs *p, uint16_t set, char letter) {
    uint8_t code = (uint8_t)letter;
    return code < 128 && p->sets[set * 16 + (code >> 3)] >> (code & 7) & 1;
}

static int of_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || (c >= 'A' && c <= 'Z'); }

/* Whether the letters beside a place are, or are not, of the sets that `unit` lists. */
static int content(const Programs *p, const uint16_t *unit, const char *text, int32_t size, int32_t at) {
    int32_t behind = unit[1], must = unit[2], count = unit[3], from = behind ? at - count : at;
    int stand = from >= 0 && from + count <= size;
    for (int32_t i = 0; stand && i < count; i++) stand = in_set(p, unit[4 + i], text[from + i]);
    return stand == must;
}

static int may_fit(const Programs *p, int32_t pattern, const char *text, int32_t size, int32_t at) {
    const uint16_t *units = p->units + p->begins[pattern];
    Way ways[MOST_WAYS];
    int32_t unit = 0, count = 0;
    if (p->begins[pattern] == p->begins[pattern + 1]) return 1;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
        uint16_t what = units[unit];
        int go_on = 0;
        if (what < SPLIT) {
            if ((go_on = at < size && text[at] == (char)what)) { at++; unit++; }
        } else if (what == SPLIT) {
            uint16_t next = units[unit + 2];
            if (next < SPLIT && (at >= size || text[at] != (char)next)) unit = units[unit + 1];
            else if (count == MOST_WAYS) return 1;
            else { ways[count++] = (Way){units[unit + 1], at, at}; unit += 2; }
            go_on = 1;
        } else if (what == JUMP) {
            unit = units[unit + 1];
            go_on = 1;
        } else if (what == LETTER) {
            if ((go_on = at < size && in_set(p, units[unit + 1], text[at]))) { at++; unit += 2; }
        } else if (what == RUN) {
            int32_t least = at + units[unit + 2], to = at, last = size;
            if (units[unit + 3] != ENDLESS && at + units[unit + 3] < size) last = at + units[unit + 3];
            while (to < last && in_set(p, units[unit + 1], text[to])) to++;
            if ((go_on = to >= least)) {
                unit += 4;
                if (to > least) {
                    if (count == MOST_WAYS) return 1;
                    ways[count++] = (Way){unit, least, to - 1};
                }
                at = to;
            }
        } else if (what == BOUNDARY) {
            go_on = (at > 0 && of_word(text[at - 1])) != (at < size && of_word(text[at]));
            unit++;
        } else if (what == AT_END) {
            go_on = at == size;
            unit++;
        } else if (what == SIDE) {
            go_on = content(p, units + unit, text, size, at);
            unit += 4 + units[unit + 3];
        } else {
            return 1; /* it fits */
        }
        if (go_on) continue;
        if (!count) return 0;
        Way *way = &ways[count - 1];
        unit = way->unit;
        at = way->high;
        if (way->high-- == way->low) count--;
    }
    return 1;
}
