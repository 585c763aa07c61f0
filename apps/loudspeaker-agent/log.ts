let name = 'cụm loa';

export function nameInLog(given: string): void {
  name = given;
}

/** One line for the technician who reads the journal. */
export function say(message: string): void {
  console.log(`${new Date().toISOString()} [${name}] ${message}`);
}
