/**
 * Words that turn a name into the name of something else: Heydar Aliyev *Airport*, Azerbaijan State *University*.
 * Folded. Where a language adds endings, the stem is given and marked with a final hyphen: `universitet-`.
 */

/** Beside the name of a person, in any case of letters: people do not walk about with an avenue. */
const NAMED_AFTER_SOMEONE =
  'airport aerodrome airfield center centre foundation fund avenue street boulevard prospect prospekt- square park garden gardens palace ' +
  'stadium arena hall museum mosque refinery pipeline bridge library lyceum gymnasium university academy institute order prize award medal cup ' +
  'tournament complex scholarship statue monument plant port school house hospital clinic station metro district ' +
  'fondu merkez- saray- kuce- meydan- park- orden- kubok- mescid- adina kompleks- hava havaliman- aeroport- universitet- lisey- mekteb- muzey- ' +
  'bulvar- korpu- stadion- vakf- cadde- sokag- lise- kopru- zentrum stiftung flughafen';

/** Before the name, in languages that put the thing first: Centre Heydar Aliyev, проспект Гейдара Алиева. */
const BEFORE_A_PERSON =
  'centre aeroport fondation avenue rue parc stade palais boulevard centro aeropuerto fundacion avenida parque palacio aeroporto fondazione ' +
  'parco stadio palazzo viale fundacao luchthaven flughafen zentrum stiftung lotnisko lotniczy centrum fundacja aleja aleje park ' +
  'проспект- центр- фонд- аэропорт- аеропорт- парк- улиц- вулиц- площад- площ- сквер- дворец дворц- палац- стадион- стадіон- орден- куб- музе- имени им ' +
  'імені ім завод- нефтепровод- премии премия бульвар- школ- лице- мечет- مطار مرکز موسسة حدیقة شارع فرودگاه بنیاد خیابان پارک';

/** After the name of a land, capitalised: Azerbaijan Airlines. What belongs to the state itself (ministry, army, parliament) is not here. */
const OF_A_LAND =
  'university universities academy institute institution college school conservatory conservatoire museum theatre theater library gallery archive ' +
  'airlines airline airways airport railway railways express prix cup league championship rally marathon federation party front movement ' +
  'association society union club chamber foundation fund bank insurance investment holding company corporation consortium group enterprise companies corporations banks associations ' +
  'center centre house hotel tower stadium arena street avenue square boulevard park palace hall magazine times news newspaper journal review ' +
  'television radio agency press studio orchestra ensemble network council forum institute initiative alliance congress assembly ' +
  'province provinces region u21 u19 u17 ' +
  'universitet- akademiya- institut- konservatoriya- partiya- parti- federasiya- federasyon- assosiasiya- cemiyyet- ittifaq- birliy- ' +
  'bank- muzey- muze- teatr- tiyatro- kubok- kupa- liqa- lig- yollari fond- vakf- sirket- agentliy- ajans- televiziya- radio- prospekti kucesi ' +
  'meydani caddesi hava orkestr- kino- film-';

/** May stand between the name and such a word: Azerbaijan *State Oil and Industry* University. */
const BETWEEN =
  'state oil gas industry art arts science sciences music press women youth sport sports football basketball chess carpet film ' +
  'research trade business shipping tourism olympic grand premier first baku post world investment development telecom language languages ' +
  'intl culture concert exhibition wine tea national international caspian soviet new civil democratic ' +
  'dovlet devlet milli beynelxalq uluslararasi texniki teknik tibb tip pedaqoji iqtisad neft senaye elmler idman kultur medeniyyet baki xalq ' +
  'internacional internazionale culturel cultural culturale internationale lotniczy международн- культурн- міжнародн- الدولی بین المللی بینالمللی';

/** Between the words between, never right after the name: "Azerbaijan and the World Bank" are two. */
const CONNECTING = 'and of for the ve und et de y e i и та';

/** Before the name of a land: capitalised a province or a political term, small a mere direction. */
const COMPASS =
  'east west south eastern western southern guney cenubi qerbi serqi dogu bati восточн- западн- южн- східн- західн- південн-';

/** The same, but no direction. */
const PARTS = 'greater whole iranian persian butov butun иранск- іранськ-';

export interface WordList {
  has(folded: string): boolean;
}

export const NAMED_AFTER_SOMEONE_WORDS = readList(NAMED_AFTER_SOMEONE);
export const BEFORE_A_PERSON_WORDS = readList(BEFORE_A_PERSON);
export const OF_A_LAND_WORDS = readList(OF_A_LAND);
export const BETWEEN_WORDS = readList(BETWEEN);
export const CONNECTING_WORDS = readList(CONNECTING);
export const COMPASS_WORDS = readList(COMPASS);
export const PARTS_WORDS = readList(PARTS);

function readList(list: string): WordList {
  let whole: Set<string> | undefined;
  let stems: string[] = [];
  return {
    has(folded) {
      if (!whole) {
        const words = list.split(' ');
        whole = new Set(words.filter((word) => !word.endsWith('-')));
        stems = words.filter((word) => word.endsWith('-')).map((word) => word.slice(0, -1));
      }
      return whole.has(folded) || stems.some((stem) => folded.startsWith(stem));
    },
  };
}
