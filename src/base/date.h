/* SPDX-License-Identifier: MIT
 * Dates of evidence: a day, a month or a year (XML Schema date, gYearMonth, gYear). */
#ifndef FSE_BASE_DATE_H
#define FSE_BASE_DATE_H

#include <stddef.h>

/* Months and days count from 1; 0 where the date does not say. */
struct date {
    int year;
    int month;
    int day;
};

/* Reads "2026-10-04", "2025-07" or "2020" into *DATE; 0, or -1 if TEXT (NULL is
 * legal) is none of these or no day of the calendar. */
int date_read(const char *text, struct date *date);

/* The number of the first, or the last, day that DATE can mean, in days since
 * 1970-01-01 (proleptic Gregorian calendar). */
long date_first_day(struct date date);
long date_last_day(struct date date);

/* How many whole months lie between the last day of FROM and the first of TO. */
int date_months_between(struct date from, struct date to);

/* Whether the last day that TEXT can mean is before the first of OTHER; 0 if one is no date. Both may be
 * NULL. */
int date_ends_before(const char *text, const char *other);

/* Whether the last day that DATE can mean lies more than YEARS years before the first of TODAY. */
int date_is_older(struct date date, struct date today, int years);

/* Reads a date that is written in another way into *DATE: 9/10/2025, the day first, 2025/10/9, 20251009, with the month in
 * words of our languages. 0, or -1 if TEXT is none. */
int date_read_written(const char *text, struct date *date);

/* Writes DATE as date_read reads it, as precise as it is, into TEXT (SIZE bytes); returns TEXT. */
const char *date_write(struct date date, char *text, size_t size);

/* The day that it is where the day begins first, at UTC+14: the same in every time zone, and what was
 * said today is not in the future anywhere. */
struct date date_today(void);

#endif
