import type { SummaryMessages } from '../../../series/drawing';
import { countedAr } from './countedAr';

const every = (one: string, two: string, few: string, many: string) =>
  countedAr(
    `قيمة كل ${one}.`,
    `قيمة كل ${two}.`,
    `قيمة كل {count} ${few}.`,
    `قيمة كل {count} ${many}.`,
  );

const times = (text: string) =>
  countedAr(
    `${text} مرة واحدة.`,
    `${text} مرتين.`,
    `${text} {count} مرات.`,
    `${text} {count} مرة.`,
  );

const values = (text: string) =>
  countedAr(
    `قيمة واحدة ${text}.`,
    `قيمتان ${text}.`,
    `{count} قيم ${text}.`,
    `{count} قيمة ${text}.`,
  );

/** The Arabic sentences of a chart's description. Made by a call, so that who does not use it does not load it. */
export const summaryMessagesAr: SummaryMessages = /* @__PURE__ */ (() => ({
  chartLine: 'رسم خطي، عدد السلاسل {count}.',
  chartArea: 'رسم مساحات، عدد السلاسل {count}.',
  chartBar: 'رسم أعمدة، عدد السلاسل {count}.',
  chartScatter: 'رسم نقاط، عدد السلاسل {count}.',
  chartEmpty: 'رسم بلا بيانات.',
  timeRange: 'من {from} إلى {to}، المنطقة الزمنية {timeZone}.',
  valueRange: 'x من {from} إلى {to}.',
  everySecond: every('ثانية', 'ثانيتين', 'ثوانٍ', 'ثانية'),
  everyMinute: every('دقيقة', 'دقيقتين', 'دقائق', 'دقيقة'),
  everyHour: every('ساعة', 'ساعتين', 'ساعات', 'ساعة'),
  everyDay: every('يوم', 'يومين', 'أيام', 'يومًا'),
  everyWeek: every('أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعًا'),
  everyMonth: every('شهر', 'شهرين', 'أشهر', 'شهرًا'),
  everyYear: every('سنة', 'سنتين', 'سنوات', 'سنة'),
  noData: '{label}: لا بيانات.',
  oneValue: '{label}: قيمة واحدة، {value} في {at}.',
  allEqual: '{label}: دائمًا {value}.',
  extremes: '{label}: الأخيرة {latest}، الأدنى {low} في {lowAt}، الأعلى {high} في {highAt}.',
  extremesOnly: '{label}: الأدنى {low} في {lowAt}، الأعلى {high} في {highAt}.',
  missing: { other: '{label}: القيم المفقودة {count} من {rows}.' },
  moreSeries: 'وسلاسل أخرى عددها {count}.',
  rising: '{label} في ارتفاع بنحو {rate}.',
  falling: '{label} في انخفاض بنحو {rate}.',
  noTrend: '{label}: لا اتجاه واضح.',
  perSecond: '{rate} في الثانية',
  perMinute: '{rate} في الدقيقة',
  perHour: '{rate} في الساعة',
  perDay: '{rate} في اليوم',
  perMonth: '{rate} في الشهر',
  perYear: '{rate} في السنة',
  perUnit: '{rate} لكل وحدة من x',
  wentAbove: times('{label} فوق {limit}'),
  wentBelow: times('{label} تحت {limit}'),
  wentOutside: times('{label} خارج {limit}'),
  wentInside: times('{label} داخل {limit}'),
  neverAbove: '{label} لم تكن فوق {limit} قط.',
  neverBelow: '{label} لم تكن تحت {limit} قط.',
  neverOutside: '{label} لم تكن خارج {limit} قط.',
  neverInside: '{label} لم تكن داخل {limit} قط.',
  stillBeyond: 'وما زالت كذلك.',
  limitRange: '{low} إلى {high}',
  anomalies: { other: '{label}: عدد الحالات الشاذة {count}.' },
  forecast: '{label}: التوقع في {at} هو {value}.',
  forecastInterval: '{label}: التوقع في {at} هو {value}، مجال {level} من {low} إلى {high}.',
  incomplete: '{label}: الفترة الأخيرة غير مكتملة ولم تُحسب.',
  pointValue: '{label}، {at}: {value}',
  pointMissing: '{label}، {at}: لا بيانات',
  pointOfMany: '{text}، {index} من {count} هنا',
  segment: { other: '{from} إلى {to}: عدد القيم {count}، من {low} إلى {high}' },
  segmentEmpty: '{from} إلى {to}: لا بيانات',
  qualityMissing: values('مفقودة'),
  qualityNan: values('ليست عددًا ولم تُرسم'),
  qualityInfinite: values('لا نهائية ولم تُرسم'),
  qualityRefused: { other: 'القيم التي ليست أعدادًا {count}، أولها في الصف {row}.' },
  qualityLossy: values('أكبر من أن تكون دقيقة'),
  qualityBadX: { other: 'الصفوف بلا زمن أو موضع صالح {count}، ولم تُرسم.' },
  qualityUnsorted: { other: 'كانت الصفوف غير مرتبة في مواضع عددها {count}، وقد رُتبت.' },
  qualityDuplicateX: { other: 'الصفوف التي تشترك في زمنها أو موضعها {count}.' },
  qualityExtra: values('بلا زمن أو موضع ولم تُرسم'),
  qualityEpochSeconds: 'كل الأزمنة في أوائل 1970: قد تكون بالثواني لا بأجزاء الألف منها.',
  qualityCrossed: { other: 'المجالات التي بُدّل حدّاها {count}.' },
}))();
