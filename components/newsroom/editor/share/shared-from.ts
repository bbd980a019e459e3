// The paper as other sites name it beside a story.

export type SharedFrom = { paperName: string /** Without a scheme: `visnyk.example`. */; host: string }
