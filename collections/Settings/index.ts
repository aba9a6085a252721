import type { GlobalConfig } from 'payload'
import { isAdmin } from '../access/isAdmin'
import { label } from '../fields/label'

/** Norms, terms and names that differ between installations. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: label('Instellingen', 'Settings'),
  admin: { group: label('Beheer', 'Administration') },
  access: { read: ({ req }) => Boolean(req.user), update: isAdmin },
  fields: [
    { name: 'siteName', type: 'text', required: true, defaultValue: 'Vraagbaak', maxLength: 80, label: label('Naam van de website', 'Name of the website') },
    { name: 'senderName', type: 'text', defaultValue: 'Klantcontactcentrum', maxLength: 80, label: label('Afzender onder e-mails', 'Sender below e-mails') },
    {
      name: 'readabilityPolicy',
      type: 'select',
      required: true,
      defaultValue: 'inform',
      label: label('Begrijpelijke taal bij het publiceren', 'Plain language when publishing'),
      options: [
        { value: 'inform', label: label('Alleen laten zien', 'Only show it') },
        { value: 'reason', label: label('Om een reden vragen', 'Ask for a reason') },
        { value: 'refuse', label: label('Tegenhouden, behalve als de redactie een reden geeft', 'Refuse, unless an editor gives a reason') },
      ],
      admin: { description: label('Wat gebeurt er als een tekst nog niet voldoet aan onze B1-regels?', 'What happens when a text does not meet our B1 rules yet?') },
    },
    { name: 'defaultReviewIntervalMonths', type: 'number', required: true, defaultValue: 12, min: 1, max: 60, label: label('Controleren na (maanden)', 'Review after (months)') },
    {
      name: 'norms',
      type: 'group',
      label: label('Normen', 'Norms'),
      fields: [
        { name: 'solvedAtOncePercent', type: 'number', required: true, defaultValue: 80, min: 0, max: 100, label: label('In één keer geholpen (%)', 'Solved at once (%)') },
        { name: 'correctAnswersPercent', type: 'number', required: true, defaultValue: 90, min: 0, max: 100, label: label('Goede antwoorden (%)', 'Correct answers (%)') },
        { name: 'flagTermWorkingDays', type: 'number', required: true, defaultValue: 2, min: 1, max: 60, label: label('Signaal afgehandeld binnen (werkdagen)', 'Flag handled within (working days)') },
        { name: 'callbackTermWorkingDays', type: 'number', required: true, defaultValue: 2, min: 1, max: 60, label: label('Teruggebeld binnen (werkdagen)', 'Called back within (working days)') },
        { name: 'emailTermWorkingDays', type: 'number', required: true, defaultValue: 5, min: 1, max: 60, label: label('E-mail beantwoord binnen (werkdagen)', 'E-mail answered within (working days)') },
      ],
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
