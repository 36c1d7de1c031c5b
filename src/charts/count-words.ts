import type { Say, Values } from "../i18n/say.ts";
import type { Counts } from "../model/counts.ts";

/** The numbers and days that the chart's texts speak of. */
export function countFacts([register, returned, inquiry]: Counts, since: string, say: Say): Values {
  return {
    register: say.number(register.value),
    registerDate: say.date(register.asOf),
    since: say.date(since, "month"),
    returned: say.number(returned.value),
    returnedDate: say.date(returned.asOf),
    inquiry: say.number(inquiry.value),
    inquiryDate: say.date(inquiry.asOf),
  };
}
