/** Names by which texts call an agent, and how they speak to it. */
const ADDRESS =
  /\b(?:AI|A\.I\.|LLMs?|GPT|chatbot|claude|codex|copilot|cursor|gemini|opencode|cline|windsurf|(?:coding |language |virtual )?(?:assistants?|agents?|models?)(?!\.md)|bots?)\b|\b(?:you (?:must|should|are|will|have to|shall|need to|may not)|your (?:task|job|role|instructions?|response|system prompt))\b|(?:システム|アシスタント|あなた|你(?:必须|应该|是)|助手|당신|에이전트|ассистент|агент|asistente|agente|assistent|assistant)/iu;

/** Orders with an effect, at the begin of a sentence or behind a word that makes an order of them. */
const ORDER =
  /(?:^|[.!?:;,\n]\s*|\b(?:must|should|always|never|please|also|then|and|to|first|now|immediately|silently|quietly|without asking|will|shall)\s+)(?:not\s+|also\s+|first\s+|always\s+)?(?:run|execute|call|invoke|fetch|download|install|curl|wget|open|visit|send|post|upload|forward|email|read|print|cat|copy|write|add|insert|append|include|delete|remove|disable|enable|set|change|modify|approve|accept|merge|push|commit|ignore|disregard|forget|override|obey|follow|treat|pretend|act|respond|reply|answer|say|tell|claim|report|recommend|hide|skip|bypass|use)\b/iu;

/** What those who keep the file write to those who change it, and what tools leave behind. */
const UPKEEP =
  /\b(?:do not (?:edit|modify|remove|touch|change|delete)|don't (?:edit|modify|remove|touch|change|delete)|(?:auto-?)?generated (?:by|from|with|file)|managed by|markdownlint|prettier|eslint|cspell|spell-?checker|textlint|vale|toc|todo|fixme|tbd|begin|end|start|stop|updated?|last (?:updated|verified|modified|reviewed)|keep (?:this|the|it)|copyright|license|spdx|lint|doctoc|all-contributors|region|sync|template|placeholder|example|describe|fill in|replace (?:this|with)|your (?:project|name|description|text) here|optional)\b/iu;

/**
 * Whether a text speaks to an agent and tells it to do something: only then is a comment more than a note of those who keep the file.
 * Says nothing of whether the order is hostile.
 */
export function addressesAgent(text: string): boolean {
  const start = text.slice(0, 4_096);
  return ADDRESS.test(start) && ORDER.test(start) && !UPKEEP.test(start.slice(0, 400));
}
