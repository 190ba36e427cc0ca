/** Help of the file of one agent and of the statement handed to them. */
export const helpAgent = {
  'agent.answers':
    'All that is on record of one agent, where they stand, and how it came to be so.',
  'agent.read':
    'One page in parts, with their list at the left. Everything can be changed where it stands; each change is saved at once, judged anew and can be undone. Family and health grounds stay hidden until you say why you look.',
  'agent.how.1': 'Go to a part: press its name at the left; Alt+← goes back to where you were.',
  'agent.how.2':
    'Change the person: “Change the agent’s data”. Change a line: the pencil in its row.',
  'agent.how.3': 'Add a certificate, experience or candidacy: “Add” under its table.',
  'agent.how.4': 'See who changed what: “History of every field”; choose one table beside it.',
  'agent.how.5': 'Put one value back: press the button beside it that begins with Restore.',
  'agent.how.6': 'Look at sensitive grounds: give the reason, then “Show the grounds”.',
  'agent.how.7':
    'Hand the agent one page that explains where they stand: “Statement for the agent”.',
  'agent.how.8': 'Make the proposal to the minister: the envelope in the row of a derogation.',

  'statement.answers':
    'One page for the agent: where they stand, until when, why, what comes next, whom to ask.',
  'statement.read':
    'It is in the language of the agent’s role unless you choose another. It says what the decree says on the day above, from what is on record; it is no decision. What is printed is what you see.',
  'statement.how.1': 'Print it, or keep it as PDF: “Print or save as PDF”.',
  'statement.how.2': 'Choose another language: FR, NL or EN at the top.',
  'statement.how.3': 'Say who handles the file: once, under “Handling official”; it stays.',
  'statement.how.4': 'Judge another day: change “Judged on”.',
  'statement.how.5': 'Correct what is wrong: “Back” leads to the file of the agent.',

  'proposal.answers':
    'The proposal of the Management Committee to the minister for one derogation (art. 17, § 2), as it goes out.',
  'proposal.read':
    'It is in the language of the agent unless you choose another. It says what is asked in days and months, on which grounds and for which reasons, what the decree says of it and from which recorded facts, who decides and who signs. Without its reasons, its ground or its new last day it cannot be made: decisions without reasons have been annulled.',
  'proposal.how.1': 'Send it on: “Make as Word file”. It gets its number then, once and for good.',
  'proposal.how.2': 'Print it, or keep it as PDF: “Print or save as PDF”.',
  'proposal.how.3':
    'Say what stands above letters and who handles the file: “Letterhead and official”.',
  'proposal.how.4':
    'Put in family or health grounds, where they are one of its grounds: give the reason above the letter; the look is recorded.',
  'proposal.how.5': 'Complete what is missing: “Back” leads to the derogation.',
  'proposal.how.6': 'Make several at once: “Proposals” above the derogations in the records.',
} as const;
