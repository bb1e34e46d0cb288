// Awaiting a translator’s check.
export const dangerPages = {
  'Is anybody in danger right now?': 'A oes unrhyw un mewn perygl ar hyn o bryd?',
  'For example a gas smell, a live wire, a building that may fall, or a person who may be hurt.':
    'Er enghraifft arogl nwy, gwifren fyw, adeilad a allai gwympo, neu berson a allai gael niwed.',
  No: 'Na',
  'There was, and I have already called for help': 'Roedd, ac rwyf wedi ffonio am help yn barod',
  'Choose whether anybody is in danger right now.': 'Dewiswch a oes unrhyw un mewn perygl ar hyn o bryd.',
  'Call for help now': 'Ffoniwch am help nawr',
  'If somebody may be hurt, call 999.': 'Os gall rhywun gael niwed, ffoniwch 999.',
  'If you smell gas, leave the building, do not use switches or flames, and call the gas emergency number: 0800 111 999, or 0800 002 001 in Northern Ireland.':
    'Os ydych yn arogli nwy, gadewch yr adeilad, peidiwch â defnyddio switshis na fflamau, a ffoniwch y rhif argyfwng nwy: 0800 111 999, neu 0800 002 001 yng Ngogledd Iwerddon.',
  'This form is read in working hours only. When everybody is safe, you can come back and report the problem.':
    'Dim ond yn ystod oriau gwaith mae’r ffurflen hon yn cael ei darllen. Pan fydd pawb yn ddiogel, gallwch ddod yn ôl a rhoi gwybod am y broblem.',
  'See emergency and out-of-hours help': 'Gweld help mewn argyfwng a’r tu allan i oriau',
  'Everybody is safe now: carry on with your report': 'Mae pawb yn ddiogel nawr: parhau gyda’ch adroddiad',
} as const;
