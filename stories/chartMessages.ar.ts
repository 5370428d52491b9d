import type { ChartMessages } from '../src/index';

/** The chart in Arabic. */
export const chartMessagesAr: ChartMessages = {
  chart: 'رسم بياني',
  range: { other: '{count} سلاسل، من {from} إلى {to}' },
  plotKeys: 'تنقّل بين النقاط بمفاتيح الأسهم. علامة الاستفهام تعرض كل المفاتيح.',
  viewTable: 'جدول',
  menu: 'قائمة الرسم',
  legend: 'السلاسل',
  statLast: 'الأخيرة',
  noValue: 'لا بيانات',
  unfinished: 'غير مكتملة',
  showAll: 'عرض الكل',
  qualityTitle: 'عن هذه الأرقام',
  qualityCount: { one: 'ملاحظة واحدة عن الأرقام', other: '{count} ملاحظات عن الأرقام' },
  chartLine: 'رسم خطي من {count} سلاسل.',
  timeRange: 'من {from} إلى {to}، المنطقة الزمنية {timeZone}.',
  everyDay: { one: 'قيمة كل يوم.', other: 'قيمة كل {count} أيام.' },
  extremes: '{label}: الأخيرة {latest}، الأدنى {low} في {lowAt}، الأعلى {high} في {highAt}.',
  missing: { other: '{label}: {count} من {rows} قيم مفقودة.' },
  rising: '{label} في ارتفاع بنحو {rate}.',
  falling: '{label} في انخفاض بنحو {rate}.',
  noTrend: '{label}: لا اتجاه واضح.',
  perDay: '{rate} في اليوم',
  perMonth: '{rate} في الشهر',
  incomplete: '{label}: الفترة الأخيرة غير مكتملة ولم تُحسب.',
  qualityMissing: { other: '{count} قيم مفقودة.' },
};
