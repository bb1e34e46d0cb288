/** English for the Welsh words that tell routes apart, mutated forms beside their roots; without marks, lower case. */
const GLOSSARY = `
cwyn gwyn chwyn = complaint
cwyno gwyno chwyno = complain
cais gais = request
diolch = thank you
diolchgar ddiolchgar = grateful
canmol ganmol = praise
gwych wych ardderchog bendigedig hyfryd caredig = brilliant
awgrymu = suggest
awgrym = suggestion
syniad = idea
barn farn = opinion
dylai ddylai dylech ddylech = should
gwybodaeth wybodaeth = information
rhyddid = freedom of
amgylcheddol amgylchedd = environmental
personol bersonol = personal
data ddata = data
copi gopi = copy
adroddiad = report
cofnodion gofnodion = records
cofnod gofnod = record
ffeil = file
amdanaf amdana = about me
gwrthrych = subject access
diogelu ddiogelu = protection
rhannwyd = shared
caniatad ganiatad = permission
faint = how much
sawl = how many
pryd = when
sut = how
ble lle = where
beth = what
pwy = who
pam = why
oes = is there
gwario wario gwariant wariant = spend
cost gost = cost
biniau finiau miniau = bins
bin = bin
sbwriel = rubbish
ailgylchu = recycling
casglu gasglu casglwyd chasglwyd = collected
ffordd heol = road
stryd = street
golau = light
twll = pothole
trwsio = repair
torri = broken
ysgol = school
athro athrawes = teacher
pennaeth phennaeth = headteacher
llywodraethwyr = governors
bwlio fwlio = bullying
plentyn phlentyn = child
plant blant phlant = children
merch ferch = daughter
mab fab = son
mam fam = mother
tad dad nhad = father
gofal ofal = care
gofalwr ofalwr gofalwyr ofalwyr = carers
cymdeithasol gymdeithasol = social
gwasanaethau wasanaethau = services
gwasanaeth wasanaeth = service
gweithiwr = worker
oedolion = adult
cynghorydd gynghorydd chynghorydd = councillor
cynghorwyr = councillors
cyfarfod = meeting
ymddygiad = conduct
etholwr etholwyr = constituent
aelod = member
seneddol = of parliament
heddlu = police
trosedd = crime
tystiolaeth = evidence
ymchwiliad = investigation
swyddog = officer
meddyg feddyg = gp doctor
ysbyty = hospital
tren = train
bws = bus
trydan = electricity
dwr = water
landlord = landlord
nwy = gas
lladd ladd = kill
hun = myself
gwifren wifren = live wire
cwympo gwympo = fallen
ymosod = attacking
gardd = garden
seibiant = respite
ysgolion = schools
casineb = hateful
codi = put
trwydded drwydded trwyddedau drwyddedau = licence
helo = hello
arogli = smell
boddi foddi = drowning
bwrw mwrw curo guro = hitting
deintydd ddeintydd = dentist
maethu faethu = fostering
plannu blannu = plant
meinciau feinciau = benches
agor = open
oriau = hours
llun lluniau = footage
cam gam = stage
nesaf = next
ysgrifennu ysgrifennun = writing
anghwrtais = rude
aros = waiting
contract gontract = contract
cwmni gwmni chwmni = company
gosod = put
casgliad gasgliad = collection
ymchwilio = investigating
tan = fire
perygl berygl = danger
brys frys = emergency
helpwch = help
nawr rwan = now
gyllell cyllell = knife
tystysgrif dystysgrif = certificate
geni = birth
priodas briodas = marriage
marwolaeth farwolaeth = death
claddu gladdu bedd fedd = burial
archif = archive
cofrestr gofrestr = register
hanes = history
adolygiad = review
mewnol = internal
penderfyniad benderfyniad = decision
ateb = answer
ymateb hymateb = response
bodlon fodlon = satisfied
nid = not
anfodlon anhapus = unhappy
crac grac blin = angry
eto = again
trydydd = third
gwaith waith = work time
dim ddim = nothing
neb = nobody
hwyr = late
anwybyddu = ignored
celwydd gelwydd = lied
treth dreth = tax
cyngor gyngor = council
tai dai = housing
ty = house
fflat = flat
llyfrgell lyfrgell = library
coed = trees
afon = river
llifogydd = flood
aer = air
swn = noise
llygredd = pollution
parcio = parking
dirwyon ddirwyon dirwy ddirwy = fine
adrodd riportio rhoi = report
angen = need
hoffwn = i would like
eisiau isio = want
eich ych = your
fy = my
wythnos wythnosau = weeks
mis misoedd = months
blwyddyn flwyddyn flynedd mlynedd blynyddoedd = years
`;

const english: ReadonlyMap<string, string> = new Map(
  GLOSSARY.trim()
    .split('\n')
    .flatMap((line) => {
      const sides = line.split(' = ');
      const words = sides.slice(1).join();
      return sides.slice(0, 1).flatMap((welsh) => welsh.split(' ').map((word) => [word, words] as const));
    }),
);

/** Little words that tell Welsh from English. */
const LITTLE =
  /^(?:yn|yr|mae|ydw|ydych|ydyn|rwyf|rwyn|rwy|rydw|rydym|dw|dwi|wedi|sydd|gyda|gan|heb|nad|wnaeth|cael|gael|cefais|bod|fod|ir|maer|syn|ni|chi|nhw|hwn|hon|dyma|dydd|gweld|weld|allwch|gallwch|gwelwch|dda|iawn|ers)$/;

/** Words of the glossary that are English ones too. */
const ENGLISH_TOO = /^(?:bin|data|dai|eto|landlord|mam|merch|tad|tan)$/;

/** Whether these words are Welsh: they then mean what `inEnglish` says. */
export function isWelsh(words: readonly string[]): boolean {
  const welsh = words.filter((word) => LITTLE.test(word) || (english.has(word) && !ENGLISH_TOO.test(word)));
  return welsh.length >= 2 && welsh.length * 4 >= words.length;
}

/** What a Welsh word means where that tells routes apart; otherwise the word itself. */
export function inEnglish(word: string): string {
  return english.get(word) ?? word;
}
