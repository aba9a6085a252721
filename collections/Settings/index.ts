import type { GlobalConfig } from 'payload'
import { may } from '../access/may'
import { label } from '../fields/label'

/** What differs between installations. Every field is read by what it steers (tests/unit/everySettingIsRead.test.ts). */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: label('Instellingen', 'Settings'),
  admin: { group: label('Beheer', 'Administration') },
  access: { read: may('read', 'settings'), update: may('update', 'settings') },
  fields: [
    {
      name: 'siteName',
      type: 'text',
      required: true,
      defaultValue: 'Vraagbaak',
      maxLength: 80,
      label: label('Naam van de website', 'Name of the website'),
    },
    {
      name: 'senderName',
      type: 'text',
      defaultValue: 'Klantcontactcentrum',
      maxLength: 80,
      label: label('Afzender onder e-mails', 'Sender below e-mails'),
    },
    {
      name: 'readabilityPolicy',
      type: 'select',
      required: true,
      defaultValue: 'inform',
      label: label('Begrijpelijke taal bij het publiceren', 'Plain language when publishing'),
      options: [
        { value: 'inform', label: label('Alleen laten zien', 'Only show it') },
        { value: 'reason', label: label('Om een reden vragen', 'Ask for a reason') },
        {
          value: 'refuse',
          label: label('Tegenhouden, behalve als de redactie een reden geeft', 'Refuse, unless an editor gives a reason'),
        },
      ],
      admin: {
        description: label(
          'Wat gebeurt er als een tekst nog niet voldoet aan onze B1-regels?',
          'What happens when a text does not meet our B1 rules yet?',
        ),
      },
    },
    {
      name: 'searches',
      type: 'group',
      label: label('Wat mensen zoeken', 'What people search'),
      fields: [
        {
          name: 'keepMonths',
          type: 'number',
          required: true,
          defaultValue: 13,
          min: 1,
          max: 60,
          label: label('Zoekvragen bewaren (maanden)', 'Keep searches (months)'),
          admin: { description: label('Elke nacht gaat weg wat ouder is.', 'Every night what is older goes.') },
        },
        {
          name: 'minimumCount',
          type: 'number',
          required: true,
          defaultValue: 2,
          min: 1,
          max: 100,
          label: label('Voorstel laten zien vanaf (keer gezocht)', 'Show a suggestion from (times searched)'),
        },
      ],
    },
  ],
}
