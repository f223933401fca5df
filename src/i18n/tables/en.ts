import type { LanguageTable } from "./languageTable";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const en: LanguageTable = {
  tag: "en",
  monthsWithDay: months,
  monthsAlone: months,
  monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  dates: {
    full: "{weekday} {day} {month} {year}",
    dayMonthYear: "{day} {month} {year}",
    dayMonth: "{day} {month}",
    dayMonthShort: "{day} {monthShort}",
    monthYear: "{monthAlone} {year}",
    year: "{year}",
    rangeInMonth: "{fromDay}–{toDay} {toMonth} {year}",
    rangeOverMonths: "{fromDay} {fromMonth} – {toDay} {toMonth} {year}",
    rangeOverYears: "{fromDay} {fromMonth} {fromYear} – {toDay} {toMonth} {year}",
    dateTime: "{date}, {time}",
  },
  yearWords: [],
  numbers: { group: ",", decimal: ".", smallestGrouped: 4, percentSpace: "" },
  lists: { comma: ", ", and: " and ", or: " or " },
  pluralCategories: ["one", "other"],
  plural: (count) => (count === 1 ? "one" : "other"),
};
