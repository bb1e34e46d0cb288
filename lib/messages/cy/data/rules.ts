// Awaiting a translator’s check.
export const rules = {
  'promptly, and not later than the twentieth working day following the date of receipt':
    'yn brydlon, ac nid yn hwyrach na’r ugeinfed diwrnod gwaith ar ôl dyddiad ei gael',
  'a reasonable time to weigh the public interest; by the Information Commissioner’s guidance at most 20 further working days, 40 in all':
    'amser rhesymol i bwyso a mesur budd y cyhoedd; yn ôl canllawiau’r Comisiynydd Gwybodaeth 20 diwrnod gwaith arall ar y mwyaf, 40 i gyd',
  'the fee is paid within three months beginning with the day on which the fees notice is given':
    'mae’r ffi yn cael ei thalu o fewn tri mis gan ddechrau ar y diwrnod y rhoddir yr hysbysiad ffioedd',
  'a matter whose question is not answered in time is closed, after a warning':
    'mae mater yn cael ei gau, ar ôl rhybudd, os nad yw ei gwestiwn yn cael ei ateb mewn pryd',
  'a review is asked for within 40 working days of the response; a later one may be accepted':
    'gofynnir am adolygiad o fewn 40 diwrnod gwaith i’r ymateb; gellir derbyn un hwyrach',
  'a review is normally answered within 20 working days':
    'mae adolygiad fel arfer yn cael ei ateb o fewn 20 diwrnod gwaith',
  'in exceptional cases at most 40 working days': 'mewn achosion eithriadol 40 diwrnod gwaith ar y mwyaf',
  'a complaint is made within six weeks of the council’s final response':
    'gwneir cwyn o fewn chwe wythnos i ymateb terfynol y cyngor',
  'as soon as possible and no later than 20 working days after the date of receipt':
    'cyn gynted â phosibl ac nid yn hwyrach nag 20 diwrnod gwaith ar ôl dyddiad ei gael',
  '40 working days in all where the request is complex and voluminous, told within the first 20':
    '40 diwrnod gwaith i gyd lle mae’r cais yn gymhleth ac yn fawr, gyda gwybod o fewn yr 20 cyntaf',
  'a charge to be paid first is paid within 60 working days of the notice':
    'mae tâl sydd i’w dalu’n gyntaf yn cael ei dalu o fewn 60 diwrnod gwaith i’r hysbysiad',
  'representations are made no later than 40 working days after the response':
    'gwneir sylwadau nid yn hwyrach na 40 diwrnod gwaith ar ôl yr ymateb',
  'decided as soon as possible and no later than 40 working days after receipt':
    'penderfynir cyn gynted â phosibl ac nid yn hwyrach na 40 diwrnod gwaith ar ôl ei gael',
  'promptly, and not later than the twentieth working day after receipt':
    'yn brydlon, ac nid yn hwyrach na’r ugeinfed diwrnod gwaith ar ôl ei gael',
  'a review is required within 40 working days of the response, or of the last day for it':
    'gofynnir am adolygiad o fewn 40 diwrnod gwaith i’r ymateb, neu i’r diwrnod olaf ar ei gyfer',
  'promptly, and not later than the twentieth working day after receipt of the requirement':
    'yn brydlon, ac nid yn hwyrach na’r ugeinfed diwrnod gwaith ar ôl cael y gofyniad',
  'an application to the Scottish Information Commissioner within six months of the review’s outcome':
    'cais i Gomisiynydd Gwybodaeth yr Alban o fewn chwe mis i ganlyniad yr adolygiad',
  '40 working days in all where the volume and the complexity of what is asked for need it, told within the first 20':
    '40 diwrnod gwaith i gyd lle mae maint a chymhlethdod yr hyn y gofynnir amdano yn galw am hynny, gyda gwybod o fewn yr 20 cyntaf',
  'representations are made within 40 working days of the response, or of the last day for it':
    'gwneir sylwadau o fewn 40 diwrnod gwaith i’r ymateb, neu i’r diwrnod olaf ar ei gyfer',
  'as soon as possible and no later than 20 working days after receipt of the representations':
    'cyn gynted â phosibl ac nid yn hwyrach nag 20 diwrnod gwaith ar ôl cael y sylwadau',
  'without undue delay and within one month, to the corresponding date; on a day off, to the next working day':
    'heb oedi gormodol ac o fewn un mis, hyd at y dyddiad cyfatebol; ar ddiwrnod o wyliau, hyd at y diwrnod gwaith nesaf',
  'two further months where requests are complex or many, so three months from the start; told with reasons within the first month':
    'dau fis arall lle mae ceisiadau’n gymhleth neu’n niferus, felly tri mis o’r dechrau; gyda gwybod a rhesymau o fewn y mis cyntaf',
  'without undue delay and within one month, counted from the day after receipt':
    'heb oedi gormodol ac o fewn un mis, wedi’i gyfrif o’r diwrnod ar ôl ei gael',
  'two further months where requests are complex or many':
    'dau fis arall lle mae ceisiadau’n gymhleth neu’n niferus',
  'acknowledge within 30 days; the ICO counts from the day after receipt and goes on to the next working day':
    'cydnabod o fewn 30 diwrnod; mae’r ICO yn cyfrif o’r diwrnod ar ôl ei gael ac yn mynd ymlaen i’r diwrnod gwaith nesaf',
  'acknowledge within 30 days beginning with the day of receipt':
    'cydnabod o fewn 30 diwrnod gan ddechrau gyda’r diwrnod y daeth i law',
  'without undue delay and within one month beginning with the day of receipt':
    'heb oedi gormodol ac o fewn un mis gan ddechrau gyda’r diwrnod y daeth i law',
  'acknowledge and log within 5 working days of receipt':
    'cydnabod a chofnodi o fewn 5 diwrnod gwaith i’w gael',
  'stage 1 response within 10 working days of the acknowledgement':
    'ymateb cam 1 o fewn 10 diwrnod gwaith i’r gydnabyddiaeth',
  'at most 10 further working days without good reason': '10 diwrnod gwaith arall ar y mwyaf heb reswm da',
  'acknowledge and log within 5 working days of the request to escalate':
    'cydnabod a chofnodi o fewn 5 diwrnod gwaith i’r cais i uwchgyfeirio',
  'final response within 20 working days of the stage 2 acknowledgement':
    'ymateb terfynol o fewn 20 diwrnod gwaith i gydnabyddiaeth cam 2',
  'at most 20 further working days without good reason': '20 diwrnod gwaith arall ar y mwyaf heb reswm da',
  'within 12 months of knowing about the matter, unless there are special circumstances':
    'o fewn 12 mis i wybod am y mater, oni bai bod amgylchiadau arbennig',
  'within 6 months of the answer that ends our procedure and names the Ombudsman, unless there are special circumstances':
    'o fewn 6 mis i’r ateb sy’n dod â’n trefn i ben ac yn enwi’r Ombwdsmon, oni bai bod amgylchiadau arbennig',
  'before the end of one year starting on the day of knowing about the matter; the Ombudsman may take a later one':
    'cyn diwedd blwyddyn sy’n dechrau ar y diwrnod o wybod am y mater; gall yr Ombwdsmon dderbyn un hwyrach',
  'acknowledge not later than 2 working days after the day of receipt':
    'cydnabod heb fod yn hwyrach na 2 ddiwrnod gwaith ar ôl y diwrnod y daw i law',
  'the discussion that is offered is held within 10 working days of the acknowledgement':
    'mae’r drafodaeth a gynigir yn cael ei chynnal o fewn 10 diwrnod gwaith i’r gydnabyddiaeth',
  'longer where both agree, in exceptional circumstances':
    'mwy o amser lle mae’r ddau’n cytuno, mewn amgylchiadau eithriadol',
  'the terms are given in writing within 5 working days of the day it was resolved':
    'mae’r telerau’n cael eu rhoi yn ysgrifenedig o fewn 5 diwrnod gwaith i’r diwrnod y cafodd ei ddatrys',
  'answered within 25 working days of the start date of the formal investigation':
    'ateb o fewn 25 diwrnod gwaith i ddyddiad dechrau’r ymchwiliad ffurfiol',
  'longer in exceptional circumstances, with the reasons and a new date in writing':
    'mwy o amser mewn amgylchiadau eithriadol, gyda’r rhesymau a dyddiad newydd yn ysgrifenedig',
  'normally within 12 months of the answer that ends the landlord’s procedure':
    'fel arfer o fewn 12 mis i’r ateb sy’n dod â threfn y landlord i ben',
  'usually within 12 months of knowing about the matter': 'fel arfer o fewn 12 mis i wybod am y mater',
  'frontline response within 5 working days of receipt':
    'ymateb rheng flaen o fewn 5 diwrnod gwaith i’w gael',
  'in exceptional cases 10 working days in all': 'mewn achosion eithriadol 10 diwrnod gwaith i gyd',
  'acknowledge within 3 working days of receipt at stage 2':
    'cydnabod o fewn 3 diwrnod gwaith i’w gael yng ngham 2',
  'investigate and answer within 20 working days of receipt at stage 2':
    'ymchwilio ac ateb o fewn 20 diwrnod gwaith i’w gael yng ngham 2',
  'longer where the investigation needs it, with a new date told to the person':
    'mwy o amser lle mae’r ymchwiliad yn galw am hynny, gan roi dyddiad newydd i’r person',
  'within six months of knowing, or two months of the stage 1 answer':
    'o fewn chwe mis i wybod, neu ddau fis i ateb cam 1',
  'informal resolution within 10 working days': 'datrys anffurfiol o fewn 10 diwrnod gwaith',
  'acknowledge within 5 working days of receipt at stage 2':
    'cydnabod o fewn 5 diwrnod gwaith i’w gael yng ngham 2',
  'the service manager answers within 10 working days of receipt':
    'mae rheolwr y gwasanaeth yn ateb o fewn 10 diwrnod gwaith i’w gael',
  'the head of service answers within 20 working days of the request to escalate':
    'mae pennaeth y gwasanaeth yn ateb o fewn 20 diwrnod gwaith i’r cais i uwchgyfeirio',
  'the independent adjudicator answers within 30 working days of the second request to escalate':
    'mae’r dyfarnwr annibynnol yn ateb o fewn 30 diwrnod gwaith i’r ail gais i uwchgyfeirio',
  'a spoken complaint that is put right by the end of the next working day is no formal one':
    'nid yw cwyn lafar sy’n cael ei hunioni erbyn diwedd y diwrnod gwaith nesaf yn un ffurfiol',
  'acknowledge within 3 working days of receipt and offer to discuss a plan':
    'cydnabod o fewn 3 diwrnod gwaith i’w gael a chynnig trafod cynllun',
  'within six months commencing on the day of receipt, or longer if agreed before they end':
    'o fewn chwe mis gan ddechrau ar y diwrnod y daw i law, neu fwy os cytunir cyn iddynt ddod i ben',
  'a longer period agreed before they end': 'cyfnod hwy a gytunir cyn iddynt ddod i ben',
  'local resolution within 10 working days': 'datrys lleol o fewn 10 diwrnod gwaith',
  'where the complaint is complex, 20 working days in all':
    'lle mae’r gŵyn yn gymhleth, 20 diwrnod gwaith i gyd',
  'stage 2 is asked for within 20 working days of the stage 1 answer':
    'gofynnir am gam 2 o fewn 20 diwrnod gwaith i ateb cam 1',
  'investigated and answered within 25 working days of the agreed start of stage 2':
    'ymchwilio ac ateb o fewn 25 diwrnod gwaith i ddechrau cam 2 fel y cytunwyd',
  'at most 65 working days from the start of stage 2': '65 diwrnod gwaith ar y mwyaf o ddechrau cam 2',
  'a panel is asked for within 20 working days of the adjudication':
    'gofynnir am banel o fewn 20 diwrnod gwaith i’r dyfarniad',
  'the panel meets within 30 working days of the request':
    'mae’r panel yn cyfarfod o fewn 30 diwrnod gwaith i’r cais',
  'the panel reports within 5 working days of meeting, or as soon as practicable':
    'mae’r panel yn adrodd o fewn 5 diwrnod gwaith i gyfarfod, neu cyn gynted ag y bo modd',
  'the council answers within 15 working days of the report, or as soon as practicable':
    'mae’r cyngor yn ateb o fewn 15 diwrnod gwaith i’r adroddiad, neu cyn gynted ag y bo modd',
  'acknowledge within 5 working days of receipt': 'cydnabod o fewn 5 diwrnod gwaith i’w gael',
  'the Monitoring Officer assesses the allegation within about 20 working days':
    'mae’r Swyddog Monitro yn asesu’r honiad o fewn tua 20 diwrnod gwaith',
  'acknowledge by the next working day': 'cydnabod erbyn y diwrnod gwaith nesaf',
  'answer within 10 working days of receipt': 'ateb o fewn 10 diwrnod gwaith i’w gael',
  'an emergency hazard is investigated and made safe within 24 hours, nights and days off included':
    'ymchwilir i berygl argyfwng a’i wneud yn ddiogel o fewn 24 awr, gan gynnwys nosweithiau a diwrnodau o wyliau',
  'a significant hazard is investigated within 10 working days of becoming aware of it':
    'ymchwilir i berygl sylweddol o fewn 10 diwrnod gwaith i ddod yn ymwybodol ohono',
  'a written summary within 3 working days of the end of investigation':
    'crynodeb ysgrifenedig o fewn 3 diwrnod gwaith i ddiwedd yr ymchwiliad',
  'safety work within 5 working days of the end of investigation':
    'gwaith diogelwch o fewn 5 diwrnod gwaith i ddiwedd yr ymchwiliad',
  'further works begun within 12 weeks of the end of investigation at the latest':
    'gwaith pellach yn dechrau o fewn 12 wythnos i ddiwedd yr ymchwiliad fan bellaf',
  'answer a service request within 10 working days of receipt':
    'ateb cais am wasanaeth o fewn 10 diwrnod gwaith i’w gael',
  'answer the report of a hazard within 15 working days of receipt':
    'ateb adroddiad am berygl o fewn 15 diwrnod gwaith i’w gael',
  'pass a complaint about a school on within 10 working days of receipt':
    'trosglwyddo cwyn am ysgol o fewn 10 diwrnod gwaith i’w chael',
  'answer a comment or suggestion within 10 working days of receipt':
    'ateb sylw neu awgrym o fewn 10 diwrnod gwaith i’w gael',
  'answer a question within 10 working days of receipt': 'ateb cwestiwn o fewn 10 diwrnod gwaith i’w gael',
  'answer a request for public records within 20 working days of receipt':
    'ateb cais am gofnodion cyhoeddus o fewn 20 diwrnod gwaith i’w gael',
  'find the answer that somebody wants looked at again within 3 working days of receipt; the time to look again counts from receipt, too':
    'dod o hyd i’r ateb mae rhywun am i ni edrych arno eto o fewn 3 diwrnod gwaith i gael y cais; mae’r amser i edrych eto hefyd yn cyfrif o’i gael',
  'decide on a disclosure request within 10 working days of receipt':
    'penderfynu ar gais am ddatgeliad o fewn 10 diwrnod gwaith i’w gael',
  'thank the sender of a compliment within 10 working days of receipt':
    'diolch i anfonwr canmoliaeth o fewn 10 diwrnod gwaith i’w chael',
  'answer a complaint about personal data within 20 working days of receipt':
    'ateb cwyn am ddata personol o fewn 20 diwrnod gwaith i’w chael',
  'answer an enquiry of the Ombudsman or the regulator within 20 working days; the date in their letter goes first':
    'ateb ymholiad gan yr Ombwdsmon neu’r rheoleiddiwr o fewn 20 diwrnod gwaith; y dyddiad yn eu llythyr sydd â blaenoriaeth',
  'answer again within 10 working days of taking a case up again':
    'ateb eto o fewn 10 diwrnod gwaith i ailagor achos',
} as const;
