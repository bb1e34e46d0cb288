/** English for the Welsh words that tell routes apart; without marks, in lower case, as they are before a mutation. */
const GLOSSARY = `
cwyn = complaint; cwyno = complain; cais = request; diolch = thank you; diolchgar = grateful
canmol canmoliaeth = praise
gwych ardderchog bendigedig hyfryd caredig amyneddgar anhygoel arbennig = brilliant; awgrymu = suggest
awgrym = suggestion; syniad = idea; barn = opinion; meddwl = think; dylai dylech dylair = should
gwell = better; mwy = more; gwybodaeth = information; rhyddid = freedom of; amgylcheddol = environmental
amgylchedd = environment; personol = personal; copi = copy; adroddiad = report; arolwg = survey
asesiad = assessment; asesu = assess; cofnodion = records; cofnod = record; nodiadau = notes; ffeil = file
amdanaf amdana = about me; gwrthrych = subject access; diogelu = protection
rhannu rhannwyd rhannodd = shared; caniatad = permission; dileu = delete; anghywir = wrong
camgymeriad = mistake; cyfeiriad = address; cyfrinachol = confidential; preifat = private
manylion = details; nifer = number of; faint = how much; sawl = how many; ystadegau = statistics
polisi = policy; cyllideb = budget; ymgynghorwyr = consultants; pryd = when; sut = how; ble lle = where
beth = what; pwy = who; pam = why; oes = is there; oriau = hours; agor = open
gwario gwariant gwariodd = spend; cost costio = cost; talu = pay; bin biniau = bins; sbwriel = rubbish
gwastraff = waste; ailgylchu = recycling; casglu casglwyd casgliad = collected; ffordd heol = road
llwybr = path; stryd = street; golau goleuadau = light; twll tyllau = pothole; draen = drain
blocio = blocked; clirio = clear; trwsio = repair; torri torrodd = broken; archebu = order
adrodd riportio = report; roi = give; angen = need; hoffwn = i would like; eisiau isio = want; coeden = tree
coed = trees; parc = park; soffa = sofa; ffens = fence; ysgol ysgolion = school
athro athrawes athrawon = teacher; pennaeth prifathro = headteacher; llywodraethwyr = governors
dosbarth = class; gwahardd gwaharddwyd = excluded; bwlio = bullying; addysg = education; plentyn = child
plant = children; merch = daughter; mab = son; mam = mother; tad = father; teulu = family; gofal = care
gofalwr gofalwyr = carers; cartref = home; anabl = disabled; cymdeithasol = social; gwasanaethau = services
gwasanaeth = service; gweithiwr = worker; oedolion oedolyn = adult; maethu maeth = fostering
mabwysiadu = adoption; cynghorydd cynghorwyr = councillor; cyfarfod = meeting; ymddygiad = conduct
etholwr etholwyr = constituent; etholaeth = constituency; aelod = member; seneddol = of parliament
ysgrifennu = writing; heddlu = police; trosedd = crime; twyll = fraud; erlyn = prosecute; lladrad = robbery
ymosodiad = assault; ymosod = attacking; tystiolaeth = evidence; ymchwiliad ymchwilio = investigation
lluniau = footage; swyddog = officer; meddyg meddygfa = gp; nyrs = nurse; ysbyty = hospital
ambiwlans = ambulance; deintydd = dentist; apwyntiad = appointment; tren trenau = train; bws bysiau = bus
trydan = electricity; dwr = water; pensiwn = pension; pasbort = passport; credyd = credit
cynhwysol = universal; banc = bank; cwmni = company; nwy = gas; arogli = smell; tan = fire; mwg = smoke
perygl = danger; brys = emergency; helpwch = help; nawr rwan = now; cyllell = knife; gwr = husband; gwraig = wife
ewythr = uncle; modryb = aunt; cymydog = neighbour; bachgen hogyn = boy; byw = live; cysgu = sleep
heno = tonight; nunlle unman = nowhere; cyffwrdd = touching; taro = hitting; bygwth = threatening
sgrechian = screaming; llawr = floor; niwed = harm; boddi = drowning
bwrw curo = hitting; brifo = hurt; lladd = kill; ofn = scared; gwaedu = bleeding; anadlu = breathing
gwifren = live wire; cwympo syrthio = fallen; symud = moving; ffrwydrad = explosion; hun = myself
tystysgrif = certificate; geni = birth; priodas = marriage; marwolaeth = death; marw = died
claddu claddwyd bedd beddau = burial; archif archifau = archives; cofrestr = register; cyhoeddus = public
hanes hanesyddol = history; taid tadcu = grandfather; nain mamgu = grandmother; adolygiad = review
adolygu = review; mewnol = internal; penderfyniad = decision; anghytuno = disagree; apel apelio = appeal
ombwdsmon = ombudsman; ateb atebion = answer; ymateb = response; rheolwr = manager; cam = stage
nesaf = next; bodlon = satisfied; derbyn = accept; nid = not; anfodlon anhapus siomedig = unhappy
crac grac blin gwarthus = angry; anghwrtais = rude; gweiddi = shouted; trydydd = third; gwaith = time
dim = nothing; neb = nobody; byth erioed = never; hwyr = late; aros = waiting; addo addawodd = promised
anwybyddu = ignored; gwrthod = refused; canslo = cancelled; celwydd = lied; ymddiheuriad = apology
ffonio = phoned; anfon anfonwyd anfonwch = sent; treth = tax; cyngor = council; rhent = rent; tai = housing
ty = house; fflat = flat; llyfrgell = library; canolfan = centre; afon = river; llifogydd = flood; aer = air
ansawdd = quality; canlyniadau = results; lefelau = levels; swn = noise; llygredd = pollution
allyriadau = emissions; pridd = soil; ystlumod = bats; plaladdwyr = pesticides; parcio = parking
dirwy dirwyon = fine; contract = contract; eto = again; meinciau = benches; plannu = plant; gwyrdd = green
rhywun = someone; colli collwyd = lost; ymweld = visit; gadael = left; cysylltu = contacted; arian = money
llythyr = letter; dweud dywedodd = told; crio = cry; anghyfreithlon = fly; tipio = tipping; heddiw = today
data = data; trwydded trwyddedau = licence; bathodyn = badge; glas = blue; eich = your; fy = my
wythnos wythnosau = weeks; mis misoedd = months; blwyddyn blynedd mlynedd blynyddoedd = years
`;

const english: ReadonlyMap<string, string> = new Map(
  GLOSSARY.trim()
    .split(/; |\n/)
    .flatMap((line) => {
      const sides = line.split(' = ');
      const words = sides.slice(1).join();
      return sides.slice(0, 1).flatMap((welsh) => welsh.split(' ').map((word) => [word, words] as const));
    }),
);

/** What stands at the beginning of a mutated word, and what may have stood there (“gŵyn”, “chwyn” and “nghwyn” are “cwyn”). */
const MUTATIONS: readonly (readonly [RegExp, string])[] = [
  [/^ngh/, 'c'],
  [/^mh/, 'p'],
  [/^nh/, 't'],
  [/^ng/, 'g'],
  [/^ch/, 'c'],
  [/^ph/, 'p'],
  [/^th/, 't'],
  [/^dd/, 'd'],
  [/^f/, 'b'],
  [/^f/, 'm'],
  [/^g/, 'c'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^m/, 'b'],
  [/^n/, 'd'],
  [/^l/, 'll'],
  [/^r/, 'rh'],
  [/^/, 'g'],
];

/** What hangs on to a word after an apostrophe: “mae’r”, “wedi’u”. */
const HANGS_ON = /(?:r|n|i|u|w|ch)$/;

/** Little words that tell Welsh from English. */
const LITTLE =
  /^(?:yn|yr|ac|ar|os|yw|na|ei|eu|ein|fi|mae|maer|ydw|ydych|ydyn|ydy|rwyf|rwyn|rwy|roedd|rydw|rydym|dw|dwi|wedi|sydd|syn|gyda|gan|heb|nad|wnaeth|gwneud|cael|gael|cefais|bod|fod|byddai|ir|or|ni|chi|nhw|hwn|hon|hyn|dyma|dydd|gweld|weld|gwybod|allwch|gallwch|gwelwch|dda|iawn|ers|mewn|dros|ger|newydd|arnaf)$/;

/** Words of the glossary that are English ones too. */
const ENGLISH_TOO = /^(?:banc|bin|cam|contract|cost|data|dim|eto|hun|lle|mab|mam|mis|parc|tad|tan|tai)$/;

/** Whether these words are Welsh: they then mean what `inEnglish` says. */
export function isWelsh(words: readonly string[]): boolean {
  const welsh = words.filter((word) => isLittle(word) || (english.has(word) && !ENGLISH_TOO.test(word)));
  return welsh.length >= 2 && welsh.length * 4 >= words.length;
}

/** Whether a word is one of the little ones of Welsh, which stand in any sentence. */
export function isLittle(word: string): boolean {
  return LITTLE.test(word);
}

/** What a Welsh word means where that tells routes apart; otherwise the word itself. */
export function inEnglish(word: string): string {
  return unmutated(word) ?? unmutated(word.replace(HANGS_ON, '')) ?? word;
}

function unmutated(word: string): string | undefined {
  const roots = MUTATIONS.filter(([now]) => now.test(word)).map(([now, before]) => word.replace(now, before));
  return [word, ...roots].map((root) => english.get(root)).find((meaning) => meaning !== undefined);
}
