import { describe, expect, it } from 'vitest';
import { begunFor, type KnownPerson } from '#lib/domain/forms/begun';
import { formById } from '#lib/domain/forms/registry';

const PERSON: KnownPerson = {
  name: 'Agathe Underhill',
  email: null,
  phone: '01632 960 001',
  address: '12 Salt Row',
  postcode: 'BW1 3CQ',
  contactBy: 'post',
  needs: ['large-print', 'Speaks Kurdish'],
};

const begun = (id: string, person = PERSON) => {
  const form = formById(id);
  if (form === null) throw new RangeError(`There is no form called ${id}.`);
  return begunFor(form, person);
};

describe('a form begun for somebody we know', () => {
  it('has who they are, how to reach them and what they need', () => {
    expect(begun('complaint')).toEqual({
      name: 'Agathe Underhill',
      phone: '01632 960 001',
      address: '12 Salt Row',
      postcode: 'BW1 3CQ',
      'contact-by': 'post',
      needs: ['large-print', 'other'],
      'needs-details': 'Speaks Kurdish',
    });
  });

  it('asks of a member’s enquiry as of the resident that it is for', () => {
    const answers = begun('member-enquiry');
    expect(Object.values(answers)).toContain('Agathe Underhill');
    expect(answers['name']).toBeUndefined();
    expect(answers['needs']).toBeUndefined();
  });

  it('has nothing of somebody of whom nothing is known', () => {
    const nobody = {
      ...PERSON,
      name: null,
      phone: null,
      address: null,
      postcode: null,
      contactBy: null,
      needs: [],
    };
    expect(begun('complaint', nobody)).toEqual({ needs: [], 'needs-details': '' });
  });
});
