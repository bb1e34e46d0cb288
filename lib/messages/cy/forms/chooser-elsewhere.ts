// Awaiting a translator’s check.
export const chooserElsewhere = {
  'It is about the council or another service: complain to us':
    'Mae’n ymwneud â’r cyngor neu wasanaeth arall: cwyno i ni',
  'In Wales, complaints about social services have a law of their own. Our complaints officer for social services deals with them.':
    'Yng Nghymru, mae gan gwynion am wasanaethau cymdeithasol eu cyfraith eu hunain. Ein swyddog cwynion gwasanaethau cymdeithasol sy’n delio â nhw.',
  'We offer to talk with you about it. If somebody is not safe, call now. Do not wait for an answer to a form.':
    'Rydym yn cynnig siarad â chi amdani. Os nad yw rhywun yn ddiogel, ffoniwch nawr. Peidiwch ag aros am ateb i ffurflen.',
  'How long it takes is in the school’s own complaints policy.':
    'Mae polisi cwynion yr ysgol ei hun yn dweud faint o amser mae’n ei gymryd.',
  'Tell the school first, then its governors. A child who is not safe is our concern at once.':
    'Dywedwch wrth yr ysgol yn gyntaf, yna wrth ei llywodraethwyr. Os nad yw plentyn yn ddiogel, mae hynny’n fater i ni ar unwaith.',
  'How long it takes, the Ombudsman tells you.':
    'Bydd yr Ombwdsmon yn dweud wrthych faint o amser mae’n ei gymryd.',
  'In Wales, the Public Services Ombudsman for Wales looks at how councillors behave. The council does not decide it.':
    'Yng Nghymru, Ombwdsmon Gwasanaethau Cyhoeddus Cymru sy’n edrych ar sut mae cynghorwyr yn ymddwyn. Nid y cyngor sy’n penderfynu.',
  'Its website says how to complain: www.ombudsman.wales. It is free.':
    'Mae’r wefan yn dweud sut i gwyno: www.ombudsman.wales. Mae am ddim.',
  'In Scotland, complaints about social work go the same way as other complaints to a council.':
    'Yn yr Alban, mae cwynion am waith cymdeithasol yn mynd yr un ffordd â chwynion eraill i gyngor.',
  'In Scotland, council schools are a service of ours, so you can complain to us about one. Tell the school first if you can.':
    'Yn yr Alban, mae ysgolion y cyngor yn wasanaeth i ni, felly gallwch gwyno i ni am un. Dywedwch wrth yr ysgol yn gyntaf os gallwch.',
  'An independent school has a complaints procedure of its own.':
    'Mae gan ysgol annibynnol ei threfn gwyno ei hun.',
  'How long it takes, the Commissioner tells you.':
    'Bydd y Comisiynydd yn dweud wrthych faint o amser mae’n ei gymryd.',
  'In Scotland, the Ethical Standards Commissioner looks at how councillors behave. The council does not decide it.':
    'Yn yr Alban, y Comisiynydd Safonau Moesegol sy’n edrych ar sut mae cynghorwyr yn ymddwyn. Nid y cyngor sy’n penderfynu.',
  'The website says how to complain: www.ethicalstandards.org.uk. It is free.':
    'Mae’r wefan yn dweud sut i gwyno: www.ethicalstandards.org.uk. Mae am ddim.',
  'How long it takes depends on the trust. Ask it when you tell it.':
    'Mae faint o amser mae’n ei gymryd yn dibynnu ar yr ymddiriedolaeth. Gofynnwch iddi pan fyddwch yn dweud wrthi.',
  'In Northern Ireland, health and social care trusts look after adults, children and families. Councils do not.':
    'Yng Ngogledd Iwerddon, ymddiriedolaethau iechyd a gofal cymdeithasol sy’n gofalu am oedolion, plant a theuluoedd. Nid cynghorau.',
  'Complain to the trust that gives or arranges the care. Each has a complaints team.':
    'Cwynwch i’r ymddiriedolaeth sy’n rhoi neu’n trefnu’r gofal. Mae gan bob un dîm cwynion.',
  'In Northern Ireland, schools are not the council’s. The school itself decides complaints about it.':
    'Yng Ngogledd Iwerddon, nid y cyngor biau’r ysgolion. Yr ysgol ei hun sy’n penderfynu ar gwynion amdani.',
  'Tell the school first, then its governors. The Education Authority can say what comes after that.':
    'Dywedwch wrth yr ysgol yn gyntaf, yna wrth ei llywodraethwyr. Gall yr Awdurdod Addysg ddweud beth sy’n dod ar ôl hynny.',
  'In Northern Ireland, the Local Government Commissioner for Standards looks at how councillors behave. The council does not decide it.':
    'Yng Ngogledd Iwerddon, y Comisiynydd Safonau Llywodraeth Leol sy’n edrych ar sut mae cynghorwyr yn ymddwyn. Nid y cyngor sy’n penderfynu.',
  'The website says how to complain: www.nipso.org.uk. It is free.':
    'Mae’r wefan yn dweud sut i gwyno: www.nipso.org.uk. Mae am ddim.',
} as const;
