import type * as en from '../en/choice.js';

export const filterMenu: typeof en.filterMenu = {
  chosen: (shown) => `المختار: ${shown}`,
  allBut: (shown) => `الكل باستثناء ${shown}`,
  mode: 'إظهار',
  only: 'هذه فقط',
  except: 'الكل باستثناء هذه',
  search: (filter) => `البحث في ${filter}`,
  found: (shown) => `النتائج: ${shown}`,
  noMatch: 'لا توجد نتائج مطابقة.',
  nothing: 'لا يوجد ما يمكن اختياره.',
  counting: 'جارٍ العدّ…',
  waiting: 'جارٍ التحميل…',
  clear: 'مسح',
};

export const comboBox: typeof en.comboBox = {
  open: 'إظهار الاقتراحات',
  found: (shown) => `الاقتراحات: ${shown}`,
  waiting: 'جارٍ البحث…',
  noMatch: 'لم يُعثر على شيء.',
  failed: 'تعذّر تحميل الاقتراحات.',
  required: 'اختر عنصرًا واحدًا على الأقل.',
  unknown: 'اختر أحد الاقتراحات.',
};
