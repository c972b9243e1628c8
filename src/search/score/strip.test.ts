import { expect, test } from 'vitest';
import { strip } from './strip.ts';

test.each([
  ['majoklis lielām ģimenēm', 'majoklis lielam gimenem'],
  ['mājokļi', 'majokli'],
  ['pabėgėlių vaikų ugdymas', 'pabegeliu vaiku ugdymas'],
  ['smeštaj za izbegličke porodice', 'smestaj za izbeglicke porodice'],
  ['đaci u opštini Đakovo', 'daci u opstini Dakovo'],
  ['põgenike tööhõive', 'pogenike toohoive'],
  ['pakolaisperheiden yöpyminen', 'pakolaisperheiden yopyminen'],
  ['Reykjanesbær', 'Reykjanesbaer'],
  ['مُدرِّسة', 'مدرسة'],
  ['housing', 'housing'],
])('%s is typed without its marks as %s', (text, stripped) => {
  expect(strip(text)).toBe(stripped);
});
