import type { MorphologyTable } from '../morphology.ts';

/**
 * Arabic. Suffixes (pronouns, sound plurals, dual, nisba) and what is written together with the
 * front of a word (conjunctions, prepositions, the article, marks of the imperfect), after the
 * light stemmers of Larkey et al. (2002). Broken plurals change the inside of a word: those that
 * this field uses stand in a list.
 */
export const arabic: MorphologyTable = {
  endings: `
    ه ها هم هن هما نا كم ي ات ون ين ان يه يا ا وا ت اته اتها اتهم ته تها تهم تنا تي يين يون يات يته
    يتها يتهم تين تان اء ائ انه انها انهم ونه ونها تهما اتنا ن ني ك و`,
  prefixes: `وب ول و ف ب ل ك س سي ست سن ي ت ن وت وي فت لي لت است`,
  articles: `وال فال بال كال ولل ال لل`,
  // The ta marbuta is a ta before a suffix: مدرسة, مدرستهم.
  alternations: [[/(?<=..)ت$/, 'ه']],
  irregular: `
    طفل أطفال
    مدرسة مدارس
    أسرة أسر
    عائلة عائلات عوائل
    مدينة مدن
    مسكن مساكن
    منزل منازل
    بيت بيوت
    سكن إسكان
    عمل أعمال
    عامل عمال
    حق حقوق
    خدمة خدمات خدم
    شريك شركاء
    لغة لغات
    برنامج برامج
    مشروع مشاريع مشروعات
    مركز مراكز
    مجلس مجالس
    شاب شباب
    امرأة نساء
    رجل رجال
    شخص أشخاص
    طالب طلاب طلبة
    دليل أدلة
    هدف أهداف
    مبدأ مبادئ
    قانون قوانين
    نتيجة نتائج
    دور أدوار
    خبر أخبار
    مورد موارد
    مهارة مهارات
    وظيفة وظائف
    جمعية جمعيات
    منطقة مناطق
    بلد بلدان
    دولة دول
    قرية قرى
    فرصة فرص
    تجربة تجارب
    مدرب مدربين
    درس دروس
    دورة دورات
    وثيقة وثائق
    شهادة شهادات
    مترجم مترجمين
    جار جيران
    مستشفى مستشفيات
    مرض أمراض
    طبيب أطباء
    حاجة احتياجات حاجات
    خطر أخطار مخاطر
    تمويل موّل
    مال أموال
    منظمة منظمات
    لاجئ لاجئين
    فندق فنادق`,
  cutVowels: false,
};
