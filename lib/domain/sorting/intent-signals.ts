/**
 * What somebody does with their words: asks, tells off, thanks … Wordings are regular expressions over words as
 * readWords gives them; '.' and '?' stand for the ends of sentences, '<' is where one begins.
 */
export const intentSignals = {
  'says complaint': ['complain(?:t|ts|ing|ed)?', 'grievance'],
  'makes a complaint': [
    '(?:make|making|raise|raising|lodge|submit|file|register) (?:a|an|my|this) (?:\\w+ )?(?:complaint|grievance)|(?:want|wish|like|need|going|have) to (?:formally )?complain|< (?:formal |official |my )?complaint (?!ref|number|response)|treat (?:this|it) as a (?:formal )?complaint|complaining about|complain (?:about|am|for|yn)',
  ],
  unhappy: [
    '(?:unhappy|dissatisfied|disgusted|disgusting|disgrace|disgraceful|angry|furious|appalled|appalling|unacceptable|shocking|shambles|disappointed|disappointing|upset|useless|hopeless|pathetic|ridiculous|terrible|awful|atrocious|fuming|livid|incompetent|abandoned|dreadful|shameful|shame on you|gwarthus|warthus|not fair|messing me about|frustrat\\w+|unhelpful|at a loss|compensation|unsatisfactory|poor standard)',
    'not (?:at all |very )?(?:happy|good enough|acceptable|impressed|fair)',
    'fed up|sick (?:and tired )?of|(?:had )?enough of this|not good enough|to hell and back|give up|catalogue of|lied to|acceptable to|treated like|not right|threatening letter|a joke|let (?:us |me |him |her )?down|wits end|cannot go on|breaking point|end of my tether|in despair|whats the point|what is the point',
    'poor (?:service|communication)|no apology|want an apology|how dare|unfair|wont put up with|messed up|your (?:mistake|fault)|a mess',
  ],
  'again and again': [
    'yet again|once again|again',
    '(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|umpteenth) (?:time|week|month)',
    '(?:three|four|five|six|seven|ten|several|many|numerous|countless|more) times|(?:four|three|five|two) (?:visits|emails|phone calls|letters)',
    '(?:every|each) (?:single )?(?:week|month|time|day|fortnight|winter|year)|week (?:after|in) week|repeatedly|constantly|always|same (?:as|every)|keeps? (?:\\w+ing)',
  ],
  'still waiting': [
    'still (?:no|not|waiting|nothing|havent|hasnt|isnt|there|broken|have|has)',
    'wait(?:ing|ed) (?:for )?(?:over |more than |nearly |about |almost )?(?:\\w+ ){1,2}(?:days|weeks|months|years|hours)|been waiting|months late|weeks late|out of order for|took (?:it )?(?:\\w+ ){0,3}weeks|(?:over|more than|nearly) a (?:year|month|week)|(?:three|four|five|six|seven|eight|nine|ten|\\d+) (?:days|weeks|months|years)',
    '(?:its|it is|been|over|took|taken|for|after|now) (?:\\w+ ){0,2}(?:weeks|months|years)|(?:weeks|months|years) (?:ago|later|on|now)|two years of|since (?:last|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|the summer)',
  ],
  'reported before': [
    '(?:ive|weve|have|has|was|already|first|despite us|after i|when i) (?:\\w+ )?(?:reported|told|phoned|phoning|rang|rung|emailed|wrote|written|called|asked|contacted|complained|raised|chased)',
    '(?:i|we) (?:reported|told (?:you|them)|phoned|rang|emailed|chased|raised)|told (?:you|them) (?:twice|many|and|three)|reported (?:in|it|on|four|three|twice|several)|every time i|how many (?:more )?times',
  ],
  'nothing was done': [
    'nothing (?:has )?(?:been |was |is |ever )?(?:done|happened|happens|changed|changes|back)|done nothing|did nothing|does nothing|do nothing|doing nothing|(?:has|have|had) nothing',
    '(?:nobody|no one|noone|neither of them|none) (?:\\w+ )?(?:has|have|ever|will|rang|ring|rings|calls|called|came|comes|turns|turned|replies|replied|answers|answered|listens|listened|did|does|bothers|cares|told|consulted|seems|knows|can|looked|supported|explained|spoke|asked|reads)',
    'no (?:reply|answer|answers|response|action|update|explanation|reason|phone call|call back|collection)|(?:never|didnt|doesnt|dont|not) (?:\\w+ )?(?:come back|came|come|comes|turned up|turn up|turns up|replied|reply|replies|return\\w*|answer\\w*|bother\\w*|collected|listen\\w*|got in touch|shown up|show up|happened)',
    'ignor(?:e|es|ed|ing)|fobb(?:ed|ing)(?: me)? off|fob me off|passed (?:from|around)|pillar to post|brush(?:ed)? (?:me )?off|cut off|on hold|failed to|failure (?:to|of)|(?:you|they|he|she|the \\w+) (?:have )?refused?(?:s)? to|cannot be bothered|without (?:fixing|telling|asking|warning|any)|missed (?:appointments?|visits|again)|promised|cancelled|cancelling|closed (?:my|our|the) (?:report|case|enquiry)|marked as complete|no one will|no visits?|has not (?:visited|returned|reviewed|paid|replied|rung|answered)|havent (?:had|heard)|not been (?:reviewed|done|paid)|not returned|without looking|nobody (?:read|will|has)|without listening|didnt listen|not listen\\w*|forgotten about|nothing back|lost (?:my|our) (?:\\w+ )?(?:application|paperwork|photos|form)',
  ],
  'staff behaved badly': [
    'rude|rudely|shouted|shouts|shouting|swore|swears|swear|laughed|aggressive|dismissive|patronis\\w+|bullied|bullying|discriminat\\w+|racist|lied|lies|lie|liar|unprofessional|disrespectful|intimidat\\w+|harass\\w+|threatened|attitude|rough|made (?:me|her|him) (?:feel|cry)|spoke to me|judged|biased|insult\\w+|like (?:dirt|a criminal|a child)|told off|hung up|shrug\\w*|wrote things',
  ],
  'asks for action': [
    '(?:can|could|would|will|a allwch) (?:you|chi|someone|the council|somebody|one of you|your \\w+|a \\w+) (?:please )?(?:come|send someone|send somebody|send a|fix|repair|mend|remove|clear|clean|collect|empty|cut|trim|take|pick|look|check|visit|sort|arrange|deal with|replace|unblock|grit|sweep|assess|help|move|make safe|stop|repaint|treat|put|get|tow|prune)',
    'please (?:come|send someone|fix|repair|mend|remove|clear|clean|collect|empty|cut|trim|take|pick|renew|register me|sweep|arrange|replace|unblock|make safe|change|apply|cancel|add|check|help|deal|sort|put|get)|(?:please )?(?:can|could) (?:it|they|this|these|we|i) (?:\\w+ ){0,3}(?:be )?(?:pruned|swept|removed|fixed|have a|get a|cut|cleared|emptied|collected|gritted)',
    'needs? (?:to be )?(?:fixing|fixed|repairing|repaired|repair|clearing|cleared|cleaning|cleaned|emptying|cutting|removing|removed|picking|replacing|replaced|unblocking|a new|some help|help|someone|somebody|collecting|rehousing|repainting|rewiring|a locksmith)|want (?:it )?treated|need (?:a|to|somewhere|new)|angen',
  ],
  'applies or reports': [
    '(?:i|we|id|wed) (?:would )?(?:like to|want to|need to|wish to|am trying to|have to|would like to) (?:report|apply|order|book|request (?:a|an)|set up|register|arrange|cancel|change|renew|hold|be taken|join)',
    '(?:i|we|id) (?:would )?(?:like|want) to (?:rent|swap|move|put my|make an application|be added)|to book|archebu|roi gwybod|application for',
    '< (?:i )?(?:report(?:ing)?|missed|request for (?:a|an)) (?!behaviour|into)|apply for|renew my|order a|missed collection|dropped kerb|skip permit|i am reporting',
  ],
  'just happened': [
    'this morning|last night|just (?:noticed|seen|now|lost|had|moved)|today|first time|not reported|havent told|have not told|have reported nothing|this (?:week|evening|afternoon)|since this morning|yesterday|at the moment',
  ],
  'asks how many': [
    'how (?:many|much (?:has|have|did|do|was|were|is spent|money|council|of|the|glyphosate)|often (?:did|were|have))',
    '(?:number|numbers|total|amount|spend|spending|spent|figures?|statistics|stats|breakdown|average|percentage|proportion|value|yearly) (?:of|for|on|by|from|since|in|to|cost|time|housing|figure)|(?:total|running|weekly|annual) costs?',
    'statistics|breakdown|broken down|spreadsheet|figures|(?:by|per|each|every) (?:ward|month|year|department|quarter|category)|financial year|(?:last|past|previous) (?:three|five|four|ten|two|\\d+) (?:years|financial)|(?:last|this) (?:financial )?year|since (?:19|20)\\d\\d|20\\d\\d (?:to|and|20\\d\\d)|20\\d\\d \\d\\d|in (?:19|20)\\d\\d|past \\d+ months',
  ],
  'asks for documents': [
    'cop(?:y|ies) of|(?:please )?(?:provide|supply|disclose|release)|send me|let me have|i (?:would )?(?:like|want|wish) to (?:see|know)|id like to (?:see|know)|please (?:give|list|state|confirm|tell me|publish)|give us the|(?:can|could) (?:i|we) (?:have|get|obtain|see)',
  ],
  'names documents': [
    'all (?:recorded |the )?(?:information|correspondence|documents|emails|records|communications|data)|any (?:recorded|correspondence|internal|documents)|contracts?|correspondence|minutes of|risk assessments?|reports? (?:on|into|of) the|terms of|lease|list of all|evidence behind|invoices?|polic(?:y|ies)|list of suppliers|contract register|guidance|business case|scoring|tender|risk register|internal report|consultants?|salar(?:y|ies)|expenses|organisation\\w* chart|equality impact|emails between|business rates|job titles|hospitality|taxpayers?',
    'information (?:the council )?(?:held|holds|you hold|regarding|relating)|request for information|requesting information|information request|recorded information|do you hold|if you hold|under the act|journalist|researcher|student researching|right to know|held by',
  ],
  'asks what the council did': [
    '(?:request(?:ing)?|want|provide|details|some|the following|following) information|information (?:on|about|regarding|relating|concerning)|details (?:of|on)|(?:request|requesting|asking for) (?:all|the|a copy|copies|details|minutes|data)|(?:the )?(?:council|you|councillors|councils|officers|members) (?:\\w+ )?(?:pays?|paid|spends?|spent|makes?|made|earns?|earned|owns?|employs?|received|hold|sold|issued|bought|cancelled|refused|used|offered)|cost (?:of|to)|(?:paid|spent|spending|salary|budget|expenditure) (?:to|on|of|for|since)|earn more|who bid|bid for|minutes and emails|emails and minutes|reasons? for the|decision to (?:close|sell|cut|end|move|scrap)',
  ],
  'names FOI law': ['foi|fois|foia|freedom of information|foisa'],
  'names EIR law': [
    'eirs?|environmental information(?: regulations)?|environmental (?:regs|regulations)|aarhus',
  ],
  'about me': [
    'about (?:me|myself|us|my (?:family|son|daughter|children|child|mum|mother|dad|father|wife|husband|case|life))|(?:regarding|to|concerning|mentions?|mentioning|of) (?:me|myself)|with my name|against my name|my name|got on me|on me|(?:hold|held|holds|have|keep|kept|has|recorded|got|stored) (?:on|about|against) (?:me|him|her|us|my|our)',
  ],
  'my own records': [
    'my (?:own )?(?:\\w+ ){0,2}(?:files?|records?|data|notes|case notes|history|information|assessment|report|statements?|transcript|recordings?)|(?:her|his) (?:\\w+ ){0,2}(?:records|file|data)|all of it|everything (?:you have|with|about)|who has looked at|(?:emails|letters|recordings?|notes|records|file|footage|documents) (?:\\w+ ){0,4}(?:about|of|on|mention\\w*|showing) (?:me|my)|(?:in|left|into) (?:foster )?care (?:as|when|between|in)|when i (?:was|lived)|my childhood|i am (?:adopted|a care leaver)|i was (?:adopted|fostered|in care)|as a child|power of attorney|signed (?:authority|a form)|on behalf of my client|parental responsibility',
  ],
  'own request unanswered': [
    '(?:to|answered|of|my|complied with|since|for) my (?:sar|dsar|subject access(?: request)?|data request)|my (?:sar|dsar|subject access request) (?:is|was|response|has|reply)|(?:in|pages of|from) (?:my|the) sar|month has passed|my rights under',
  ],
  'names SAR law': [
    'print out of|copy of my|a copy of (?:my|the report)|sars?|dsar|subject access|article 15|right of access|personal (?:data|information|records|details)|under data protection|gdpr|data protection act',
  ],
  'data misused': [
    '(?:data |privacy |confidentiality )?breach(?:ed|es)?|without (?:my )?(?:consent|permission|asking me)|(?:wrong|incorrect|inaccurate) (?:person|email|envelope|information|data|debt)|to the wrong|(?:did not|didnt|never) (?:consent|agreed|agree)|never agreed|shared (?:my|our|it|information|everyones|that)|leaked?s?|disclosed (?:to|my)|(?:given|gave|handed|told|forwarded|passed|posted|showing|showed|sent|emailed|published|mailed|revealed) (?:\\w+ ){0,4}(?:my|our|me|everyones|another) (?:\\w+ ){0,2}(?:address|details|number|name|medical|debts|information|bank|case|records|phone|persons|employer|neighbour|landlord|status)',
    'data protection (?:complaint|officer|issue|concern)|delete(?:d)?|erase(?:d)?|erasure|rectif\\w+|will not correct|correct it|privacy|confidential (?:complaint|information|details)|someone (?:elses|else)|another persons?|mailing list|unlawful\\w*|blacked out|redacted|object|stop using|data breach|mixed up my|personal details|opened my|in front of the (?:whole )?queue|to our ex|passed everything|have gone missing|record put right|not true|to correct|(?:still )?have not sent (?:it|my)|to see my data|looking at my records|my (?:photo|fingerprints)|looked at my|looked me up|looking up my|national insurance number|wrong house|found in the street|told my (?:mother|mum|sister|brother|family|neighbours?|landlord|employer|boss|husband|ex)|(?:knows|know) my ex|my (?:home )?(?:phone )?number on|talking about me|opened and|leaked my|taken off your|copy of my records that i asked|looked at my|read (?:out )?my|my (?:own |personal )?(?:data|details|information|letter|file) (?:has|have|was|were|been|is|are|wrong|removed|deleted|lost|published|shared|handled)|remove(?:d)? (?:my|me)|removed from your|sharing my|used my (?:personal )?(?:data|information)|disclosed|where i live|breached my|my confidentiality|is wrong and|needs? to be corrected|third parties|given (?:out )?my|my new address|data breach',
  ],
  'asks price or time': [
    'how much (?:does it cost|is|does|do|are|for|to|will|would)|(?:opening|office) (?:hours|times)|is the \\w+(?: \\w+)? open|are the \\w+ open|open (?:on|over|at|until|during|near)|what (?:day|time)|(?:my|the|our) (?:\\w+ )?bins? (?:be )?(?:collected|go out)|how long (?:does|will)|permission (?:for|to)|need a licence|days notice|is it ok|near me|allowed|in charge of|responsible for',
  ],
  'asks a question': [
    '< (?:hi |hello |please |just wondering |wondering |so |and |but )?(?:what|whats|when|whens|where|wheres|who|whos|which|how|why|do|does|did|am|are|is|can|could|will|would|should|any|has|have|oes|beth|pryd|sut)',
    '\\?',
  ],
  'simple question': [
    '< (?:hi |hello |please |just wondering |wondering |so |and |but )?(?:what (?:time|day|days|is|are|do|does|can|happens|band|id|should|kind|are)|whats|when(?:s| is| are| do| does| will| can)|where(?:s| is| are| can| do| does)|who (?:is|do|does|can|should|are|looks)|which|how (?:do|can|long|does|old|would|far|soon|is|are)|do (?:i|you|we|they)|does|am i|are (?:there|you|dogs|we)|is (?:there|it|the|my|a|this)|can (?:i|my|we|anyone|dogs|anybody)|will (?:my|the)|should i)',
    '(?:could|can) (?:you|someone|anyone|somebody) (?:please )?(?:tell me (?:if|when|what|how|whether|where|the (?:address|name|phone))|explain|advise|let me know|confirm)|just wondering|i was wondering|wondering (?:if|when)|trying to find out|(?:to|me) know (?:if|when|how|whether|where)|any idea|dont understand|opening (?:hours|times)|eligible|entitled|allowed|deadline|phone number|do i (?:need|have)|find out (?:if|when|what|how|whether|where)|how do i|how can i|(?:need|want|like) to know (?:what|how|when|if|where|whether) (?:i|we|my)|where (?:do|can) i|who do i|what do i|need to know (?:if|when|what|how)',
  ],
  thanks: [
    'thank you (?:so much|very much|to|for|all|ever)|thanks (?:so much|very much|to|for|a)|big thank|huge thank|my thanks|our thanks|thank (?:the|your|them|him|her|everyone|you)|grateful|gratitude|cheers to|appreciate\\w*|appreciation',
    'well done|hats off|credit|kudos|congratulat\\w+|commend|compliment\\w*|praise|(?:so |very |really )?pleased|impressed (?:with|by)|delighted|above and beyond|made (?:my|our) (?:day|wedding)|(?:5|five) stars|a star|shout out|happy customers?|what a (?:difference|lovely|star|team)',
  ],
  'good words': [
    'brilliant|excellent|fantastic|wonderful\\w*|amazing|superb|outstanding|lovely|fabulous|first class|angels?|kind|kindness|friendly|friendliest|helpful|polite|beautiful\\w*|perfect|nicer|top (?:bloke|job|marks|service)|(?:great|good|nice|fine) (?:job|service|work|team)|gem|superstar|patient|dignity|spotless|so quickly|deserves a medal|welcoming|was (?:wonderful|cheerful|lovely|great|so kind|very kind|very good|superb|brilliant)|so (?:helpful|kind|quick|welcoming)|extra mile|a joy|cant praise|treasure|chuffed|spot on|smashing|loved|wonderfully|out of (?:their|her|his) way|a pleasure|smile|brilliantly|helped',
  ],
  suggests: [
    'suggest(?:ion|ions|ing)?|idea|(?:it )?(?:would|might|could) be (?:\\w+ )?(?:good|nice|nicer|great|better|helpful|useful|lovely|handy|a good|easier)|itd be|why (?:not|dont you|doesnt the council|cant we|cant the council)|< how about|< what about|have you (?:thought|considered|ever)|could the council (?:consider|look at|think)|please consider|(?:would|could) you consider|think about|you (?:should|could|ought)|the council (?:should|could|ought|might)|we (?:should|could)|(?:id|i would|would|wed) love (?:to|a|it)|it might help|would help if|if only|wouldnt it|< maybe|perhaps|time for (?:something|a)|rather than|would bring|would (?:save|make|look|encourage)|lots of us would',
  ],
  'gives a view': [
    'in my (?:opinion|view)|my (?:opinion|view|views|thoughts|feedback)|(?:i|we) (?:think|feel|reckon|believe) (?:that |the |you |we |it |there )|i (?:would )?(?:support|prefer|oppose|agree|dont agree with)|(?:i|we) would (?:rather|support)|just a thought|few thoughts|some thoughts|feedback|general comment|comment on|observation|consultation|proposals?|proposed|not a complaint|need a reply|reply needed|option [a-d]|as a (?:resident|local)|have your say|draft local plan',
  ],
  'names a stage': [
    'stage (?:1|2|one|two|three|3)|(?:second|first|next) (?:stage|level)|escalat\\w+|internal review|(?:take|taking|taken) (?:it|this|my complaint|the matter) (?:further|to the|up)|independent panel|complaint panel|ombudsman|reopen|afresh|final response|review panel|up a level|go(?:es)? (?:up|to stage)|higher up|cam 2|review outcome|look again|look(?:ed)? at (?:it )?(?:again|afresh)|reconsider|someone (?:more )?senior to review|second opinion|(?:complaint|stage 1|foi) (?:response|reply|answer)|decision (?:to be )?looked at|review (?:my|of my|your|the decision|as)|want (?:it|this) (?:reviewed|looked at again)|go further|cam nesaf|senior manager|another level|request (?:a|for) (?:an )?(?:internal )?review|(?:ask for|want|asking for) a review|decision reviewed',
  ],
  'answered already': [
    '(?:response|reply|answer|outcome|findings?|decision|conclusion|letter|resolution|result|handling) (?:to|of|on|about|from|you gave to) (?:my|our|the|your) (?:\\w+ ){0,2}(?:complaint|complaints|foi|request|freedom|eir|investigation|sar|review|information)|your (?:\\w+ ){0,2}(?:response|reply|answer|refusal|findings|outcome|apology)|the (?:reply|response|findings|outcome letter|stage|answer|conclusion|refusal|compensation|investigating|managers letter)',
    'my (?:\\w+ )?complaint (?:was|has|went|is|dated|ref|number|reference|about the \\w+ was)|outcome of (?:my )?complaint|not upheld|uphold|upheld|(?:you|council) (?:have )?(?:refused|withheld|rejected|answered|turned down|did not give me|say my)|information i (?:have )?(?:asked|requested)|exempt\\w*|section (?:12|14|40|43|31|21)|commercial confidentiality|refusal (?:notice|of)|public interest test|vexatious|(?:disagree with|dont agree|do not accept|do not agree|dont accept|not accept|not satisfied with|challenge|reject)',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
