// Awaiting a translator’s check.
export const bodies = {
  'the Local Government and Social Care Ombudsman': 'Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol',
  'the Housing Ombudsman': 'Ombwdsmon Tai',
  'the Scottish Public Services Ombudsman': 'Ombwdsmon Gwasanaethau Cyhoeddus yr Alban',
  'the Northern Ireland Public Services Ombudsman': 'Ombwdsmon Gwasanaethau Cyhoeddus Gogledd Iwerddon',
  'the Public Services Ombudsman for Wales': 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
  'the Scottish Information Commissioner': 'Swyddfa Comisiynydd Gwybodaeth yr Alban',
  'the Information Commissioner': 'Swyddfa’r Comisiynydd Gwybodaeth',
} as const;
