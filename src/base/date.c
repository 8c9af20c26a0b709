/* SPDX-License-Identifier: MIT
 * Dates of evidence: a day, a month or a year (XML Schema date, gYearMonth, gYear). */
#include "base/date.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "base/pattern.h"

static int
is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int
days_in_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

/* The number that the LEN digits at TEXT stand for, or -1 if one is not a digit. */
static int
digits(const char *text, size_t len)
{
    int number = 0;
    for (size_t i = 0; i < len; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

int
date_read(const char *text, struct date *date)
{
    size_t len = text != NULL ? strlen(text) : 0;
    if (len != 4 && len != 7 && len != 10)
        return -1;
    if ((len > 4 && text[4] != '-') || (len > 7 && text[7] != '-'))
        return -1;
    struct date read = {.year = digits(text, 4)};
    read.month = len > 4 ? digits(text + 5, 2) : 0;
    read.day = len > 7 ? digits(text + 8, 2) : 0;
    if (read.year < 1 || (len > 4 && (read.month < 1 || read.month > 12)))
        return -1;
    if (len > 7 && (read.day < 1 || read.day > days_in_month(read.year, read.month)))
        return -1;
    *date = read;
    return 0;
}

/* The month that TEXT is, a number or a name in Italian, English, German or French; 0 if it is none. */
static int
month_of(const char *text, size_t len)
{
    static const struct {
        const char *start;
        int month;
    } names[] = {
        {"jan", 1},  {"gen", 1},  {"feb", 2},  {"fév", 2},  {"mar", 3},  {"mär", 3},
        {"apr", 4},  {"avr", 4},  {"may", 5},  {"mag", 5},  {"mai", 5},  {"jun", 6},
        {"giu", 6},  {"juin", 6}, {"jul", 7},  {"lug", 7},  {"juil", 7}, {"aug", 8},
        {"ago", 8},  {"aoû", 8},  {"sep", 9},  {"set", 9},  {"oct", 10}, {"ott", 10},
        {"okt", 10}, {"nov", 11}, {"dec", 12}, {"dic", 12}, {"dez", 12}, {"déc", 12},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strncasecmp(text, names[i].start, strlen(names[i].start)) == 0)
            return names[i].month;
    return digits(text, len);
}

int
date_read_written(const char *text, struct date *date)
{
#define DAY "([0-9]{1,2})(?:\\.|º|°|st|nd|rd|th)?"
#define MONTH "([0-9]{1,2}|[A-Za-z][a-z\\x80-\\xFF]{2,9}\\.?)"
    static struct way {
        struct pattern pattern;
        int year, month, day; /* the groups; 0: there is none */
    } ways[] = {
        {{.expression = "^" DAY "[-/., ]+" MONTH "[-/., ]+([0-9]{4})$"}, 3, 2, 1},
        {{.expression = "^([0-9]{4})[-/., ]+" MONTH "[-/., ]+" DAY "$"}, 1, 2, 3},
        {{.expression = "^([0-9]{4})([0-9]{2})([0-9]{2})$"}, 1, 2, 3},
        {{.expression = "^([A-Za-z][a-z\\x80-\\xFF]{2,9}\\.?) +" DAY ",? +([0-9]{4})$"}, 3, 1, 2},
        {{.expression = "^" MONTH "[-/., ]+([0-9]{4})$"}, 2, 1, 0},
        {{.expression = "^([0-9]{4})[-/., ]+" MONTH "$"}, 1, 2, 0},
    };
    enum { GROUPS = 4, LONGEST = 40 };
    struct piece pieces[GROUPS];
    char written[LONGEST];
    if (strlen(text) >= LONGEST)
        return -1;
    for (struct way *way = ways; way < ways + sizeof ways / sizeof *ways; way++) {
        if (!pattern_pieces(&way->pattern, text, strlen(text), pieces, GROUPS))
            continue;
        int len = snprintf(
            written, sizeof written, "%04d-%02d", digits(text + pieces[way->year].start, 4),
            month_of(text + pieces[way->month].start, piece_len(pieces[way->month])));
        if (way->day > 0)
            snprintf(written + len, sizeof written - (size_t)len, "-%02d",
                     digits(text + pieces[way->day].start, piece_len(pieces[way->day])));
        return date_read(written, date);
    }
    return -1;
}

static long
day_number(int year, int month, int day)
{
    long days = 0;
    long before = year - 1L;
    days = before * 365 + before / 4 - before / 100 + before / 400;
    for (int i = 1; i < month; i++)
        days += days_in_month(year, i);
    return days + day - 719163L; /* 719163: 1970-01-01, counted from 0001-01-01 as 1 */
}

long
date_first_day(struct date date)
{
    return day_number(date.year, date.month > 0 ? date.month : 1, date.day > 0 ? date.day : 1);
}

long
date_last_day(struct date date)
{
    int month = date.month > 0 ? date.month : 12;
    return day_number(date.year, month, date.day > 0 ? date.day : days_in_month(date.year, month));
}

int
date_months_between(struct date from, struct date to)
{
    int from_month = from.month > 0 ? from.month : 12;
    int from_day = from.day > 0 ? from.day : days_in_month(from.year, from_month);
    int to_month = to.month > 0 ? to.month : 1;
    int to_day = to.day > 0 ? to.day : 1;
    int months = (to.year - from.year) * 12 + to_month - from_month;
    return to_day < from_day ? months - 1 : months;
}

int
date_ends_before(const char *text, const char *other)
{
    struct date date, later;
    return date_read(text, &date) == 0 && date_read(other, &later) == 0 &&
           date_last_day(date) < date_first_day(later);
}

int
date_is_older(struct date date, struct date today, int years)
{
    today.year -= years;
    return date_last_day(date) < date_first_day(today);
}

const char *
date_write(struct date date, char *text, size_t size)
{
    int len = snprintf(text, size, "%04d", date.year);
    if (date.month > 0)
        len += snprintf(text + len, size - (size_t)len, "-%02d", date.month);
    if (date.month > 0 && date.day > 0)
        snprintf(text + len, size - (size_t)len, "-%02d", date.day);
    return text;
}

struct date
date_today(void)
{
    enum { AHEAD = 14 * 60 * 60 };
    time_t now = time(NULL) + AHEAD;
    struct tm parts = {.tm_year = 70,
                       .tm_mday = 1}; /* and stays so if the clock is beyond all years */
    gmtime_r(&now, &parts);
    return (struct date){parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
}
