/** Tells whether a text shows the insides of a server. One sign may stand in any documentation; two of different kinds do not. */

const SIGNS: Readonly<Record<string, RegExp>> = {
  'stack frames':
    /^\s*at (?:async )?[\w.$<>[\] ]+ ?\(.+:\d+(?::\d+)?\)|^\s*at [\w.$]+\([\w$]+\.(?:java|kt|scala):\d+\)|^\s*at \S+ in .+:line \d+|File "[^"\n]+", line \d+|#\d+ \/\S+\.php\(\d+\)|goroutine \d+ \[|\.rb:\d+:in [`']/m,
  'a trace': /Traceback \(most recent call last\)|Stack ?trace:?|Caused by: [\w.]+|Exception in thread|panic: |Unhandled exception/i,
  'the name of an exception':
    /\b(?:[a-z]\w*\.)+[A-Z]\w*(?:Exception|Error)\b|\b(?:Type|Reference|Syntax|Range|Value|Key|Attribute|Name|Index|Integrity|Operational|Programming|Runtime|NullPointer)(?:Error|Exception)\b/,
  'a path of the file system':
    /(?:^|[\s"'(])(?:\/(?:usr|home|var|app|srv|opt|root|etc|tmp|node_modules|workspace|Users)\/[^\s"':)]+\.\w+|[A-Za-z]:\\+[^\s"']+\.\w+)/m,
  SQL: /\b(?:SELECT\b[^.;]{1,300}\bFROM|INSERT INTO\b[^.;]{1,200}\bVALUES|UPDATE \S+ SET|DELETE FROM)\s/,
  'an error of a database':
    /SQLSTATE|ORA-\d{5}|SQLITE_[A-Z]+|syntax error at or near|You have an error in your SQL|duplicate key value violates|psycopg2|PG::\w+|ER_[A-Z_]{4,}|near "[^"]*": syntax error/,
}

/** The signs in a text, where there are at least two kinds of them. */
export function leakIn(text: string): string[] | undefined {
  // What a body holds as JSON has its line ends escaped.
  const plain = text.slice(0, 200_000).replaceAll('\\n', '\n').replaceAll('\\"', '"')
  const found = Object.entries(SIGNS).flatMap(([name, sign]) => (sign.test(plain) ? [name] : []))
  return found.length >= 2 ? found : undefined
}
