import type { Message } from '../../../internal/index';
import type { exportMessages } from './exportMessages';

/** The Arabic texts of the export. Made by a call, so that who does not use it does not load it. */
export const exportMessagesAr: Readonly<Record<keyof typeof exportMessages, Message>> =
  /* @__PURE__ */ (() => ({
    exportTitle: 'تصدير',
    exportScope: {
      zero: 'لا ضوابط؛ مع سياسة الدرجة ووقتها.',
      one: 'ضابط واحد، مع سياسة الدرجة ووقتها.',
      two: 'ضابطان، مع سياسة الدرجة ووقتها.',
      few: '{count} ضوابط، مع سياسة الدرجة ووقتها.',
      many: '{count} ضابطًا، مع سياسة الدرجة ووقتها.',
      other: '{count} ضابط، مع سياسة الدرجة ووقتها.',
    },
    exportCsv: 'CSV',
    exportCsvHint: 'لجداول البيانات',
    exportJson: 'JSON',
    exportJsonHint: 'كل الوقائع لإعادة حساب الدرجة',
    exportOscal: 'OSCAL',
    exportOscalHint: 'نتائج التقييم لأدوات المدقّقين',
    exportPrint: 'طباعة',
    exportPrintHint: 'كل ضابط مع نصه',
    exportDone: 'تم التصدير',
    exportFailed: 'فشل التصدير.',
    printStatus: 'الحالة',
    printRequirement: 'المتطلب',
    printNotApplicable: 'متطلبات لا تنطبق',
    printReason: 'المبرر',
    printScore: 'درجة كل الضوابط',
  }))();
