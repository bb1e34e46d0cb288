// Awaiting a translator’s check.
export const sources = {
  'Freedom of Information Act 2000, section 10(1)': 'Deddf Rhyddid Gwybodaeth 2000, adran 10(1)',
  'Freedom of Information Act 2000, section 10(3)': 'Deddf Rhyddid Gwybodaeth 2000, adran 10(3)',
  'Freedom of Information Act 2000, section 9(2)': 'Deddf Rhyddid Gwybodaeth 2000, adran 9(2)',
  'Council policy': 'Polisi’r cyngor',
  'Code of Practice under section 45 of the Freedom of Information Act 2000 (July 2018), part 5':
    'Cod Ymarfer o dan adran 45 o Ddeddf Rhyddid Gwybodaeth 2000 (Gorffennaf 2018), rhan 5',
  'Freedom of Information Act 2000, section 50, and the regulator’s guidance':
    'Deddf Rhyddid Gwybodaeth 2000, adran 50, a chanllawiau’r rheoleiddiwr',
  'Environmental Information Regulations 2004, regulation 5(2)':
    'Rheoliadau Gwybodaeth Amgylcheddol 2004, rheoliad 5(2)',
  'Environmental Information Regulations 2004, regulation 7':
    'Rheoliadau Gwybodaeth Amgylcheddol 2004, rheoliad 7',
  'Environmental Information Regulations 2004, regulation 8(5)':
    'Rheoliadau Gwybodaeth Amgylcheddol 2004, rheoliad 8(5)',
  'Environmental Information Regulations 2004, regulation 11(2)':
    'Rheoliadau Gwybodaeth Amgylcheddol 2004, rheoliad 11(2)',
  'Environmental Information Regulations 2004, regulation 11(4)':
    'Rheoliadau Gwybodaeth Amgylcheddol 2004, rheoliad 11(4)',
  'Environmental Information Regulations 2004, regulation 18, and the regulator’s guidance':
    'Rheoliadau Gwybodaeth Amgylcheddol 2004, rheoliad 18, a chanllawiau’r rheoleiddiwr',
  'Freedom of Information (Scotland) Act 2002, section 10(1)':
    'Deddf Rhyddid Gwybodaeth (Yr Alban) 2002, adran 10(1)',
  'Freedom of Information (Scotland) Act 2002, section 9(4)':
    'Deddf Rhyddid Gwybodaeth (Yr Alban) 2002, adran 9(4)',
  'Freedom of Information (Scotland) Act 2002, section 20(5)':
    'Deddf Rhyddid Gwybodaeth (Yr Alban) 2002, adran 20(5)',
  'Freedom of Information (Scotland) Act 2002, section 21(1)':
    'Deddf Rhyddid Gwybodaeth (Yr Alban) 2002, adran 21(1)',
  'Freedom of Information (Scotland) Act 2002, section 47(4)':
    'Deddf Rhyddid Gwybodaeth (Yr Alban) 2002, adran 47(4)',
  'Environmental Information (Scotland) Regulations 2004, regulation 5(2)':
    'Rheoliadau Gwybodaeth Amgylcheddol (Yr Alban) 2004, rheoliad 5(2)',
  'Environmental Information (Scotland) Regulations 2004, regulation 7':
    'Rheoliadau Gwybodaeth Amgylcheddol (Yr Alban) 2004, rheoliad 7',
  'Environmental Information (Scotland) Regulations 2004, regulation 8':
    'Rheoliadau Gwybodaeth Amgylcheddol (Yr Alban) 2004, rheoliad 8',
  'Environmental Information (Scotland) Regulations 2004, regulation 16(2)':
    'Rheoliadau Gwybodaeth Amgylcheddol (Yr Alban) 2004, rheoliad 16(2)',
  'Environmental Information (Scotland) Regulations 2004, regulation 16(4)':
    'Rheoliadau Gwybodaeth Amgylcheddol (Yr Alban) 2004, rheoliad 16(4)',
  'Environmental Information (Scotland) Regulations 2004, regulation 17(1), with section 47(4) of the Act':
    'Rheoliadau Gwybodaeth Amgylcheddol (Yr Alban) 2004, rheoliad 17(1), gydag adran 47(4) o’r Ddeddf',
  'UK GDPR, Article 12(3), and ICO guidance on the right of access':
    'GDPR y DU, Erthygl 12(3), a chanllawiau’r ICO ar yr hawl i weld data',
  'Data Protection Act 2018, section 54': 'Deddf Diogelu Data 2018, adran 54',
  'Data Protection Act 2018, section 54, and ICO guidance on law enforcement processing':
    'Deddf Diogelu Data 2018, adran 54, a chanllawiau’r ICO ar brosesu i orfodi’r gyfraith',
  'Data Protection Act 2018, section 164A': 'Deddf Diogelu Data 2018, adran 164A',
  'Local Government and Social Care Ombudsman, Complaint Handling Code 2024':
    'Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol, Cod Trin Cwynion 2024',
  'Local Government Act 1974, section 26B': 'Deddf Llywodraeth Leol 1974, adran 26B',
  'Housing Ombudsman, Complaint Handling Code 2024': 'Ombwdsmon Tai, Cod Trin Cwynion 2024',
  'Housing Ombudsman Scheme': 'Cynllun yr Ombwdsmon Tai',
  'Scottish Public Services Ombudsman, Model Complaints Handling Procedure for local authorities':
    'Ombwdsmon Gwasanaethau Cyhoeddus yr Alban, Gweithdrefn Enghreifftiol Trin Cwynion ar gyfer awdurdodau lleol',
  'Northern Ireland Public Services Ombudsman, Model Complaints Handling Procedure':
    'Ombwdsmon Gwasanaethau Cyhoeddus Gogledd Iwerddon, Gweithdrefn Enghreifftiol Trin Cwynion',
  'Public Services Ombudsman for Wales, Model Concerns and Complaints Policy':
    'Ombwdsmon Gwasanaethau Cyhoeddus Cymru, Polisi Enghreifftiol Pryderon a Chwynion',
  'Scottish Public Services Ombudsman Act 2002, section 10':
    'Deddf Ombwdsmon Gwasanaethau Cyhoeddus yr Alban 2002, adran 10',
  'Public Services Ombudsman Act (Northern Ireland) 2016, section 26':
    'Deddf Ombwdsmon Gwasanaethau Cyhoeddus (Gogledd Iwerddon) 2016, adran 26',
  'Public Services Ombudsman (Wales) Act 2019, section 8(1)(c)':
    'Deddf Ombwdsmon Gwasanaethau Cyhoeddus (Cymru) 2019, adran 8(1)(c)',
  'Social Services Complaints Procedure (Wales) Regulations 2014, regulation 15(2)':
    'Rheoliadau Gweithdrefn Gwynion y Gwasanaethau Cymdeithasol (Cymru) 2014, rheoliad 15(2)',
  'Social Services Complaints Procedure (Wales) Regulations 2014, regulation 16(3)':
    'Rheoliadau Gweithdrefn Gwynion y Gwasanaethau Cymdeithasol (Cymru) 2014, rheoliad 16(3)',
  'Social Services Complaints Procedure (Wales) Regulations 2014, regulation 16(4)':
    'Rheoliadau Gweithdrefn Gwynion y Gwasanaethau Cymdeithasol (Cymru) 2014, rheoliad 16(4)',
  'Social Services Complaints Procedure (Wales) Regulations 2014, regulation 16(5)':
    'Rheoliadau Gweithdrefn Gwynion y Gwasanaethau Cymdeithasol (Cymru) 2014, rheoliad 16(5)',
  'Social Services Complaints Procedure (Wales) Regulations 2014, regulation 17':
    'Rheoliadau Gweithdrefn Gwynion y Gwasanaethau Cymdeithasol (Cymru) 2014, rheoliad 17',
  'Council complaints policy in three stages (before the Complaint Handling Code)':
    'Polisi cwynion y cyngor mewn tri cham (cyn y Cod Trin Cwynion)',
  'Local Authority Social Services and NHS Complaints (England) Regulations 2009, regulation 8(1)(c)':
    'Rheoliadau Cwynion Gwasanaethau Cymdeithasol Awdurdodau Lleol a’r GIG (Lloegr) 2009, rheoliad 8(1)(c)',
  'Local Authority Social Services and NHS Complaints (England) Regulations 2009, regulation 13(3)':
    'Rheoliadau Cwynion Gwasanaethau Cymdeithasol Awdurdodau Lleol a’r GIG (Lloegr) 2009, rheoliad 13(3)',
  'Local Authority Social Services and NHS Complaints (England) Regulations 2009, regulation 14(3)':
    'Rheoliadau Cwynion Gwasanaethau Cymdeithasol Awdurdodau Lleol a’r GIG (Lloegr) 2009, rheoliad 14(3)',
  'Children Act 1989 Representations Procedure (England) Regulations 2006, regulation 14':
    'Rheoliadau Gweithdrefn Sylwadau Deddf Plant 1989 (Lloegr) 2006, rheoliad 14',
  'Children Act 1989 Representations Procedure (England) Regulations 2006, statutory guidance':
    'Rheoliadau Gweithdrefn Sylwadau Deddf Plant 1989 (Lloegr) 2006, canllawiau statudol',
  'Children Act 1989 Representations Procedure (England) Regulations 2006, regulation 17':
    'Rheoliadau Gweithdrefn Sylwadau Deddf Plant 1989 (Lloegr) 2006, rheoliad 17',
  'Children Act 1989 Representations Procedure (England) Regulations 2006, regulation 18':
    'Rheoliadau Gweithdrefn Sylwadau Deddf Plant 1989 (Lloegr) 2006, rheoliad 18',
  'Children Act 1989 Representations Procedure (England) Regulations 2006, regulation 19':
    'Rheoliadau Gweithdrefn Sylwadau Deddf Plant 1989 (Lloegr) 2006, rheoliad 19',
  'Children Act 1989 Representations Procedure (England) Regulations 2006, regulation 20':
    'Rheoliadau Gweithdrefn Sylwadau Deddf Plant 1989 (Lloegr) 2006, rheoliad 20',
  'Council’s arrangements under the Localism Act 2011, section 28':
    'Trefniadau’r cyngor o dan Ddeddf Lleoliaeth 2011, adran 28',
  'Council protocol for enquiries by councillors, Members of Parliament and the Mayor':
    'Protocol y cyngor ar gyfer ymholiadau gan gynghorwyr, Aelodau Seneddol a’r Maer',
  'Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025':
    'Rheoliadau Peryglon mewn Tai Cymdeithasol (Gofynion Rhagnodedig) (Lloegr) 2025',
  'Council customer standard': 'Safon cwsmeriaid y cyngor',
} as const;
