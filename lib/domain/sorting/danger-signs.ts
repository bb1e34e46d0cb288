/** Who may be in danger, and what is done to them. `<name>` in a wording below stands for any of the words it names. */
const words = {
  child:
    'child|children|kid|kids|kiddie|little one|baby|babies|babys|toddler|toddlers|infant|boy|boys|girl|girls|lad|lads|son|sons|daughter|daughters|grandson|granddaughter|grandchildren|nephew|niece|teenager|bairn|pupil|\\d+ year old',
  adult:
    'mum|mam|mother|dad|father|nan|nana|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|wife|husband|partner|sister|brother|cousin|aunt|auntie|uncle|friend|mate|neighbour|lady|woman|man|chap|bloke|resident|patient|pensioner|boyfriend|girlfriend|flatmate|stepson|stepdaughter|stepdad|stepmum|ex|person|people|somebody|someone|mr \\w+|mrs \\w+',
  pronoun:
    'me|him|them|us|himself|herself|her(?! (?:car|van|bike|house|fence|wall|door|window|hand|feelings|bin|claim|account))',
  hits: 'hit|hits|hitting|slap|slaps|slapped|slapping|punch|punches|punched|punching|kick|kicks|kicking|beat|beats|beating|batter|batters|battered|battering|smack|smacks|smacked|smacking|strangle|strangles|strangled|strangling|choke|chokes|choked|shake|shakes|shaking|shook|stab|stabs|stabbed|attack|attacks|attacked|attacking|burn|burns|burned|burnt|drag|drags|dragged|dragging|rape|rapes|raped|abuse|abuses|abused|abusing|neglect|neglects|neglected|neglecting|starve|starves|starving|hurt|hurts|hurting|harm|harms|harmed|harming|groom|groomed|grooming|molest|molested|assaulted|bitten|bites|touches|touched|touching|cutting|pinch|pinches|pinched|pinching|thump|thumps|thumped|whacked|belted|bashed|drugged|poisoned|scalded|smothered|spat at|stamped on|kisses|kissed|fondled|following|follows|stalking|stalks|grabs|grabbing',
  wasHit:
    'hit(?! (?:hard|with|by the))|slapped|punched|kicked(?! out)|beaten|battered|smacked|strangled|choked|shaken|stabbed|attacked|burned|burnt|dragged|raped|abused|neglected|starved|hurt(?! by (?:your|the|how))|harmed|groomed|molested|assaulted|bitten|grabbed|tied|chained|trafficked|exploited|restrained|threatened',
  violentPerson:
    'he|she|husband|wife|partner|ex|boyfriend|girlfriend|dad|stepdad|step dad|mum|brother|son|uncle|neighbour',
} as const;

/** Somebody needs help at once: who is there calls 999. Wordings as in intent-signals.ts. */
export const urgentSigns: readonly string[] = [
  // Somebody is hurt by somebody.
  '(?:<hits>) (?:up )?(?:<someone>)(?! with (?:a|an|the) (?:\\w+ )?(?:fine|bill|charge|penalty|ticket))',
  '(?:<someone>|she|he|they) (?:\\w+ ){0,4}(?:is|was|are|been|being|gets|got|getting) (?:\\w+ ){0,2}(?:<wasHit>)|(?:<adult>) yn my (?:<hits>)',
  '(?:by|round|around) (?:the|my|his|her|their) (?:throat|neck|hair)|twists? (?:my|his|her) (?:arm|wrist)',
  '(?:push|pushes|pushed|pushing|shoved|threw|throws) (?:<someone>) (?:down|over|against|on|into)|throws things at',
  '(?:makes|make|made|forces|forced) (?:<someone>) (?:\\w+ )?(?:do things|touch|sleep with|have sex|undress)',
  '(?:comes?|came|coming) (?:in|into) my (?:room|bed)|(?:hands?|fingers) (?:in|up|down|inside|under) (?:my|her|his) (?:pants|knickers|top|skirt|trousers)',
  '(?:kill|stab|shoot|burn) (?:me|us|him|her|them)\\b|with (?:bats|knives|hammers|machetes)|petrol through|(?:loose|dangerous) dog',
  // Somebody is kept, tied or driven.
  '(?:lock|locks|locked|locking|shut|shuts|keep|keeps|kept|hold|held) (?:<someone>) (?:in|inside)',
  '(?:<someone>) (?:\\w+ ){0,3}(?:locked|kept|shut|held) (?:in|inside)|locked from (?:the )?outside',
  '(?:tied|tie|ties|chained|strapped) (?:up|to) (?:a|the|her|his|my)? ?(?:chair|bed|radiator|wheelchair)?',
  '(?:<violentPerson>) (?:\\w+ )?wont let (?:me|him|her|us)|wont let (?:me|him|her|us|them) (?:out|leave|go home|go out|see (?:my|him|her|them|anyone|anybody))|not allowed (?:out|to leave)|(?:took|takes|taken|keeps|has) my (?:passport|wages)|a slave|forced to work|(?:work|works|working) (?:for nothing|without pay)|drug dealers',
  'controls (?:\\w+ ){0,2}(?:me|my|her|his)\\b|checks my phone|(?:follows|following) (?:me|us)|at the refuge|in a refuge|will find (?:me|us)',
  '(?:scared|afraid|frightened|terrified) (?:of (?:him|her|my \\w+)|to go (?:home|back)|(?:he|she|my \\w+) will)|(?:<violentPerson>) (?:\\w+ ){0,3}(?:threatens|threatening|threatened)|fear (?:\\w+ )?go home',
  '(?:going|taken|taking|sent|sending|forced|forcing|made) (?:\\w+ ){0,6}(?:be married|marry|marriage|be cut)',
  'with a grown man|older man|(?:grown|strange) man|into a car by|somebody (?:he|she) did not know',
  // Somebody wants to die.
  '(?:kill|kil|killing|harm|harming|hurt|hurting|cut|cuts|cutting|hang) (?:my|him|her) ?(?:my)?self|cut (?:my|his|her) wrists',
  '(?:want|wants|wanted|wish|wishes|ready|going) (?:to )?(?:i was |i were )?(?:die|died|dead|be dead|end it|it all to stop|to disappear|nothing live)|ending (?:it all|my life|it)|end (?:it all|my life|her life|his life)|suicide(?! (?:prevention|policy|plan|strategy|figures|rates))|suicidal',
  '(?:nobody|no one|noone|who) would (?:even )?(?:miss|notice|care)|miss (?:me )?if i|better off (?:dead|without me)|(?:not|isnt) worth (?:living|it to live)|nothing to live for',
  'point (?:in |of )?(?:living|being (?:here|alive)|going on|carrying on)|never wake up|dont want to wake|never waking|dont want to (?:be here|live|be alive|wake up)|nothing want live|alive any ?more',
  '(?:cant|cannot) (?:do this any ?more|carry on any ?more|go on(?! (?:holiday|the|your|line|to|a|my)))|do something (?:stupid|silly)|(?:front of|under) a (?:train|bus|lorry)|goodbye (?:note|letter)|saying goodbye|letters? to my (?:children|kids|family)',
  '(?:saving|saved|hiding) (?:up )?(?:\\w+ ){0,2}(?:tablets|pills)|(?:taken|took) (?:all|a load|loads|lots|too many|some|her|his|an) (?:\\w+ ){0,4}(?:tablets|pills|overdose|insulin)|(?:taken|took) (?:tablets|pills)|(?:tablets|pills) in front|(?:taken|took) something',
  // Somebody is ill, fallen, lost, or a child is alone.
  '(?:<someone>) (?:\\w+ ){0,5}on the (?:\\w+ )?floor|(?:lying|laid|lies) (?:\\w+ ){0,2}(?:at the bottom|on the (?:floor|ground|road|pavement))|cant get up|cannot get up',
  '(?:<someone>|she|he) (?:\\w+ ){0,3}(?:fell|fallen|tripped) (?:\\w+ ){0,6}(?:cant|cannot|not|floor|bleeding)|(?:<adult>) (?:\\w+ )?wedi fallen|(?:fell|fallen) (?:off|down) (?:the|a) (?:\\w+ )?(?:roof|ladder|wall|balcony|steps|stairs|scaffold\\w*)|wont wake|going funny|gone (?:grey|blue|drowsy|floppy)|slurring|wrong (?:tablets|medicine|medication|pills|insulin|dose)',
  '(?:no|without|any) (?:food|drink)(?! (?:waste|bin|caddy|bank|hygiene))|(?:not had|missed|without|out of|nobody gave) (?:\\w+ ){0,3}(?:tablets|medicine|medication|insulin|inhaler|oxygen)|nothing to eat|not fed|(?:is|are|always) (?:\\w+ ){0,2}hungry|skin and bone|(?:power|electric|heating) (?:\\w+ ){0,8}(?:insulin|oxygen)|(?:insulin|oxygen) (?:\\w+ ){0,5}(?:power|electric)|shaking with cold',
  '(?:<child>) (?:\\w+ ){0,5}(?:(?:left|all|home|been|is|are) (?:\\w+ )?alone|alone (?:in|at|all|for|since|every|on)|unattended|on (?:his|her|their|there|its) own|ei ben ei myself|by (?:itself|himself|herself|themselves))|left alone|no adult',
  '(?:<child>) (?:\\w+ ){0,3}(?:run|ran|running) away|(?:<someone>) (?:\\w+ ){0,4}(?:gone|went|is|been) missing|(?:walked|wandered) (?:out|off)|(?:cant|cannot) find (?:him|her|them)|not come home|(?:nobody has|hasnt been|not been) seen',
  '(?:kids|children|boys|lads) (?:\\w+ ){0,2}on the (?:roof|railway|ice)|(?:<someone>|<child>|<adult>) (?:\\w+ ){0,3}(?:stuck|trapped) (?:in|inside|under)|nan cannot get out|cannot get out of bed|stuck (?:upstairs|downstairs)|(?:<child>|child\\w*) (?:\\w+ ){0,5}(?:wandering|walking|playing|crawling) (?:\\w+ )?(?:on|along|in) the (?:\\w+ )?(?:carriageway|road|bypass|motorway|railway|rails|line)',
  // Fire, gas, water, electricity, what falls.
  'smells? of gas|smell gas|gas leak|carbon monoxide|fire (?:door|exit)s? (?:\\w+ ){0,2}(?:chained|blocked|locked)',
  '(?:wall|roof|scaffold\\w*|poles?|bricks?|tiles|masonry|branch|tree) (?:\\w+ ){0,4}(?:leaning|bulging|dropping|drop|falling)|(?:branch|tree|limb) (?:\\w+ ){0,4}hanging (?:\\w+ )?over the (?:playground|play)',
  '(?:full of|thick|black) smoke|smoke (?:in|through|up|coming (?:out|from under)|pouring) (?:\\w+ )?(?:our|the|my)|smoking and|fizzing|(?:river|bank) has burst|water (?:is |was )?(?:coming|pouring|rushing) in|(?:bits|bricks|glass|slates|stones) (?:\\w+ ){0,2}(?:falling|flying|coming off|dropping)',
  'wires? (?:\\w+ ){0,2}hanging|hole (?:\\w+ ){0,2}opened (?:up )?(?:in|on)|water is up to|all green|blood everywhere|(?:river|canal|lake|sea) with (?:people|somebody|someone)|(?:hanging off|wrong side of) (?:the )?(?:\\w+ ){0,3}(?:railings|bridge)|needles? (?:\\w+ ){0,2}in (?:\\w+ ){0,2}hand',
];

/** Somebody may be at risk: they should know who helps, beside what they came for. */
export const riskSigns: readonly string[] = [
  '(?:bruise|bruises|bruising|marks|burns|sores|cuts|black eye) (?:\\w+ ){0,2}(?:on|round|around|over)|(?:has|have|with|in|covered in) (?:\\w+ ){0,2}(?:bruises|sores|black eye)',
  '(?:sit|sits|sitting|sat|left|leave|leaves|lying|lies) (?:\\w+ ){0,4}in (?:her|his|their) (?:own )?(?:wee|urine|mess|dirt|poo|faeces)|(?:in|with) (?:\\w+ ){0,2}(?:wet|soiled|dirty) (?:bed|pads?|nappy|sheets|clothes)|(?:filthy|dirty) and (?:hungry|starving)',
  '(?:locks|locked|shut) (?:\\w+ ){0,3}in (?:a|the) (?:cupboard|room|shed|cellar)|sleeps? (?:in|on) (?:a|the) (?:\\w+ )?(?:shed|garage|hall|floor|bathroom)|(?:she|he|im|i am|whos|who is) 1[0-6] (?:and|with|by) (?:\\w+ ){0,4}(?:boyfriend|pregnant)',
  'screaming (?:and crying )?(?:every|all) night|screaming night|crying every night|things being thrown|scream\\w* (?:\\w+ ){0,2}night',
  '(?:takes|steals|taking|stealing) (?:all )?(?:of )?(?:\\w+ )?(?:nans|mums|dads|grans|her|his) (?:\\w+ )?(?:pension|money|savings|benefits)|steals from me|took over (?:his|her|their) flat|taken? over (?:his|her|their) flat',
  '(?:no|not) (?:bed|roof|home|shelter) tonight|nowhere (?:\\w+ )?(?:to )?(?:sleep|stay|live|go)(?! swimming)|no ?where to (?:sleep|stay|live|go)|no place to (?:sleep|stay|live)|nowhere (?:\\w+ )?sleep tonight',
  'sleeping rough(?! (?:in the borough|figures))|(?:sleep|sleeping) (?:in|at|on|outside) (?:my|a|the|our|his|her) (?:\\w+ )?(?:car|van|tent|doorway|park|shed|station|street|streets|stairwell|bench|beach|woods)|(?:threw|kicked|chucked) (?:me|us|him|her) out|on the streets? (?:tonight|now|with)|homeless (?:tonight|now|today)|(?:kicked|thrown) out (?:with|and|tonight|of home)|locked out by',
  '(?:missing|open|no) (?:\\w+ )?manhole|(?:manhole|drain|grid) (?:\\w+ ){0,3}(?:missing|open|lid|gone|stolen)|will be killed',
  'dont feel safe|not safe at home|punches walls|turning up at|sending (?:\\w+ ){0,4}pictures',
];

const placeholders = {
  ...words,
  someone: `(?:(?:my|our|his|her|their|the|a|an|another|old|elderly|little|young|small|disabled|two|three) ){1,3}(?:\\w+ )?(?:${words.child}|${words.adult})|kids|children|${words.pronoun}`,
};

/** The words that stand whole in the wordings, so that misspelt ones can be put right. */
export const dangerWords: readonly string[] = [
  ...[...urgentSigns, ...riskSigns, ...Object.values(words)]
    .join('|')
    .matchAll(/(?<![a-z\\<])[a-z]{4,}(?![a-z?(\\>])/g),
].map(([word]) => word);

/** A wording with the words its placeholders stand for. */
export function spelledOut(wording: string): string {
  return Object.entries(placeholders).reduce(
    (text, [name, each]) => text.replaceAll(`<${name}>`, each),
    wording,
  );
}
