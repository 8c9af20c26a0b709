/* SPDX-License-Identifier: MIT
 * Tests of base/date.h. */
#include <time.h>

#include "base/date.h"
#include "suites.h"
#include "support.h"

static const struct {
    const char *text;
    struct date date;
} good[] = {
    {"2026-10-04", {2026, 10, 4}},  {"2025-07", {2025, 7, 0}},     {"2020", {2020, 0, 0}},
    {"2024-02-29", {2024, 2, 29}},  {"2000-02-29", {2000, 2, 29}}, {"0001-01-01", {1, 1, 1}},
    {"9999-12-31", {9999, 12, 31}},
};

START_TEST(dates_are_read)
{
    struct date date = {-1, -1, -1};
    ck_assert_int_eq(date_read(good[_i].text, &date), 0);
    ck_assert_int_eq(date.year, good[_i].date.year);
    ck_assert_int_eq(date.month, good[_i].date.month);
    ck_assert_int_eq(date.day, good[_i].date.day);
}
END_TEST

static const char *const bad[] = {
    NULL,          "",           "0000",        "20",         "202",         "20260",
    "2026-",       "2026-1",     "2026-00",     "2026-13",    "2026-1x",     "2026/10",
    "2026-10-",    "2026-10-4",  "2026-10-00",  "2026-10-32", "2026-02-29",  "2025-02-29",
    "1900-02-29",  "2026-04-31", "2026-10-04 ", " 2026-10-4", "2026-10/04",  "2026 10 04",
    "-2026-10-04", "+026-10-04", "2026-10-04Z", "２０２６",   "2026-10-0\n", "1e10",
};

START_TEST(other_texts_are_refused)
{
    struct date date = {1, 2, 3};
    ck_assert_int_eq(date_read(bad[_i], &date), -1);
    ck_assert(date.year == 1 && date.month == 2 && date.day == 3);
}
END_TEST

static const struct {
    const char *text;
    struct date date; /* 0, 0, 0: it is none */
} written[] = {
    {"4 ottobre 2026", {2026, 10, 4}}, {"04/10/2026", {2026, 10, 4}},
    {"4.10.2026", {2026, 10, 4}},      {"1 März 2026", {2026, 3, 1}},
    {"5 février 2026", {2026, 2, 5}},  {"5 foo 2026", {0, 0, 0}},
    {"32/10/2026", {0, 0, 0}},         {"", {0, 0, 0}},
};

START_TEST(written_dates_are_read)
{
    struct date date = {0};
    int rc = date_read_written(written[_i].text, &date);
    ck_assert_int_eq(rc, written[_i].date.year > 0 ? 0 : -1);
    if (rc != 0)
        return;
    ck_assert_int_eq(date.year, written[_i].date.year);
    ck_assert_int_eq(date.month, written[_i].date.month);
    ck_assert_int_eq(date.day, written[_i].date.day);
}
END_TEST

static const struct {
    struct date date;
    long first, last;
} days[] = {
    {{1970, 1, 1}, 0, 0},          {{1969, 12, 31}, -1, -1},
    {{1970, 0, 0}, 0, 364},        {{1972, 2, 0}, 761, 789},
    {{2000, 1, 1}, 10957, 10957},  {{2026, 11, 23}, 20780, 20780},
    {{2024, 0, 0}, 19723, 20088},  {{2100, 2, 0}, 47513, 47540},
    {{1, 1, 1}, -719162, -719162}, {{9999, 12, 0}, 2932866, 2932896},
};

START_TEST(days_are_counted)
{
    ck_assert_int_eq(date_first_day(days[_i].date), days[_i].first);
    ck_assert_int_eq(date_last_day(days[_i].date), days[_i].last);
}
END_TEST

/* Every day of some four hundred years, which is when the calendar repeats, follows the one
 * before it. */
START_TEST(days_follow_each_other)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    long expected = date_first_day((struct date){1899, 1, 1});
    for (int year = 1899; year <= 2301; year++)
        for (int month = 1; month <= 12; month++) {
            int leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            int length = lengths[month - 1] + (month == 2 && leap);
            for (int day = 1; day <= length; day++)
                ck_assert_int_eq(date_first_day((struct date){year, month, day}), expected++);
        }
}
END_TEST

static const struct {
    struct date from, to;
    int months;
} spans[] = {
    {{2026, 10, 4}, {2026, 11, 23}, 1},   {{2025, 11, 23}, {2026, 11, 23}, 12},
    {{2025, 11, 24}, {2026, 11, 23}, 11}, {{2026, 11, 23}, {2026, 11, 23}, 0},
    {{2025, 11, 0}, {2026, 11, 30}, 12},  {{2025, 11, 0}, {2026, 11, 29}, 11},
    {{2025, 0, 0}, {2026, 11, 23}, 10},   {{2020, 0, 0}, {2026, 12, 31}, 72},
    {{2020, 0, 0}, {2026, 0, 0}, 60},     {{2023, 9, 15}, {2026, 11, 23}, 38},
};

START_TEST(months_are_counted)
{
    ck_assert_int_eq(date_months_between(spans[_i].from, spans[_i].to), spans[_i].months);
}
END_TEST

static const struct {
    struct date date, today;
    int years, is_older;
} ages[] = {
    {{2025, 10, 4}, {2026, 10, 4}, 1, 0},  {{2025, 10, 3}, {2026, 10, 4}, 1, 1},
    {{2025, 10, 0}, {2026, 10, 31}, 1, 0}, {{2025, 9, 0}, {2026, 10, 1}, 1, 1},
    {{2023, 0, 0}, {2026, 12, 31}, 3, 0},  {{2022, 0, 0}, {2026, 1, 1}, 3, 1},
    {{2027, 2, 28}, {2028, 2, 29}, 1, 1},  {{2027, 3, 1}, {2028, 2, 29}, 1, 0},
    {{2030, 1, 1}, {2026, 1, 1}, 1, 0},
};

START_TEST(ages_are_told)
{
    ck_assert_int_eq(date_is_older(ages[_i].date, ages[_i].today, ages[_i].years),
                     ages[_i].is_older);
}
END_TEST

START_TEST(dates_are_written_as_precise_as_they_are)
{
    static const char *const texts[] = {"2026-10-04", "2025-07", "2020", "0007-01-01"};
    char text[16];
    struct date date;
    ck_assert_int_eq(date_read(texts[_i], &date), 0);
    ck_assert_str_eq(date_write(date, text, sizeof text), texts[_i]);
}
END_TEST

START_TEST(today_is_now)
{
    long now = (long)(time(NULL) / (24 * 60 * 60));
    long today = date_first_day(date_today());
    ck_assert_int_ge(today, now - 1); /* local time may be a day after or ahead of UTC */
    ck_assert_int_le(today, now + 1);
}
END_TEST

Suite *
date_suite(void)
{
    Suite *suite = suite_create("date");
    TCase *dates = tcase_create("dates");
    tcase_add_loop_test(dates, dates_are_read, 0, COUNT(good));
    tcase_add_loop_test(dates, written_dates_are_read, 0, COUNT(written));
    tcase_add_loop_test(dates, other_texts_are_refused, 0, COUNT(bad));
    tcase_add_loop_test(dates, days_are_counted, 0, COUNT(days));
    tcase_add_test(dates, days_follow_each_other);
    tcase_add_loop_test(dates, months_are_counted, 0, COUNT(spans));
    tcase_add_loop_test(dates, ages_are_told, 0, COUNT(ages));
    tcase_add_loop_test(dates, dates_are_written_as_precise_as_they_are, 0, 4);
    tcase_add_test(dates, today_is_now);
    suite_add_tcase(suite, dates);
    return suite;
}
