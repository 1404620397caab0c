/**
 * Currencies that are not đồng, by their codes of ISO 4217, with the words and signs by which papers call them: folded, parted by spaces.
 *
 * @remarks
 * A bare word is a currency's where ISO 4217 gives that word, bare, to one alone: it calls KRW `Won` and KPW `North Korean Won`, but knows no bare dollar, franc, rouble or rupee. A sign is one's where CLDR prints it for one alone (`£`, `₩`,
 * `€`, `₹`). What several bear is under `null`, never under the likeliest. `bảng` alone is left out, since `bằng` is the same word without its marks.
 *
 * @internal
 */
export const CURRENCY_WORDS: readonly (readonly [string | null, string])[] = [
  ['AUD', 'do la uc|do uc|do la australia|australian dollar|australian dollars|a $|au $'],
  ['BRL', 'real brazil|r $'],
  ['CAD', 'do la canada|do canada|canadian dollar|canadian dollars|ca $'],
  ['CHF', 'franc thuy si|phrang thuy si|swiss franc|swiss francs'],
  ['CNY', 'nhan dan te|dong nhan dan te|rmb|yuan|renminbi|cn ¥|人民元'],
  ['DKK', 'krone dan mach|danish krone|danish kroner'],
  ['EUR', '€|euro|euros|oro|o ro|dong euro|ユーロ'],
  ['GBP', '£|bang anh|dong bang anh|pound sterling|pounds sterling|british pound|british pounds'],
  ['HKD', 'do la hong kong|do hong kong|do la hongkong|do la hk|hong kong dollar|hong kong dollars|hk $'],
  ['IDR', 'rupiah|rp'],
  ['INR', '₹|rupee an do|indian rupee|indian rupees'],
  ['JPY', 'yen|yen nhat|yen nhat ban|dong yen|dong yen nhat|japanese yen|jp ¥|円'],
  ['KHR', '៛|riel|rien|riel campuchia|rien campuchia'],
  ['KPW', 'won trieu tien|north korean won'],
  ['KRW', '₩|won|won han quoc|dong won|korean won|south korean won|ウォン'],
  ['LAK', '₭|kip|kip lao|lao kip'],
  ['MMK', 'kyat'],
  ['MOP', 'pataca'],
  ['MYR', 'ringgit|ringgit malaysia|rm'],
  ['NOK', 'krone na uy|norwegian krone|norwegian kroner'],
  ['NZD', 'do la new zealand|do new zealand|new zealand dollar|new zealand dollars|nz $'],
  ['PHP', '₱|peso philippines|philippine peso|philippine pesos'],
  ['PLN', 'zloty'],
  ['RUB', '₽|rup nga|dong rup nga|russian ruble|russian rubles|russian rouble|russian roubles'],
  ['SEK', 'krona thuy dien|cua ron thuy dien|swedish krona|swedish kronor'],
  ['SGD', 'do la singapore|do singapore|do la sing|do sing|singapore dollar|singapore dollars|s $'],
  ['THB', '฿|baht|bat|bath|baht thai|baht thai lan|bat thai|bat thai lan|thai baht'],
  ['TRY', '₺|lira|lira tho nhi ky|turkish lira'],
  ['TWD', 'dai te|tan dai te|do la dai loan|do dai loan|new taiwan dollar|new taiwan dollars|nt $|台湾ドル'],
  [
    'USD',
    'us $|$ us|do la my|do my|my kim|dong do la my|do la hoa ky|do usd|us dollar|us dollars|u s dollar|u s dollars|米ドル',
  ],
  [null, '$|do la|do|dong do la|dollar|dollars|c $|ドル'],
  [null, '¥|te|元'],
  [null, 'franc|francs|phrang|pound|pounds|peso|pesos|rup|dong rup|ruble|rubles|rouble|roubles|rupee|rupees|₨'],
  [null, 'kr|krona|kronor|krone|kroner|dinar|dirham|rial|riyal|shilling|ngoai te|foreign currency'],
  ['ZAR', 'rand'],
];

/**
 * The codes of ISO 4217 in force or lately so (BGN, HRK), without VND, those of funds and metals, and eight that are words of their own without their capitals: ALL, BAM, CUP, GEL, MAD, PEN, TOP, TRY.
 *
 * @internal
 */
export const CURRENCY_CODES =
  'aed afn amd aoa ars aud awg azn bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf clp cny cop crc cve czk djf dkk dop dzd egp ern etb eur fjd fkp gbp ghs gip gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf kpw krw kwd kyd kzt lak lbp lkr lrd lsl lyd mdl mga mkd mmk mnt mop mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sdg sek sgd shp sle sos srd ssp stn svc syp szl thb tjs tmt tnd ttd twd tzs uah ugx usd uyu uzs ves vuv wst xaf xcd xcg xof xpf yer zar zmw zwg';
