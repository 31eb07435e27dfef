/// A template with one question of each sort, to be broken in one place at a time.
enum SmallTemplate {
  static let text = """
    {
      "id": "small", "version": "1",
      "title": { "da": "LILLE PLAN", "en": "SMALL PLAN" },
      "sections": [
        { "id": "aims", "heading": { "da": "MÅL", "en": "AIMS" },
          "guidance": [{ "da": "Vær konkret.", "en": "Be concrete." }],
          "questions": [
            { "id": "aim", "path": "aims.first", "answer": "text", "cell": "left",
              "template": { "da": "Hvad vil I?", "en": "What do you want?" },
              "from": "draft", "due": "approval", \(tail) },
            { "id": "steps", "path": "steps", "answer": "texts",
              "template": { "da": "Hvad gør I?", "en": "What do you do?" },
              "from": "draft", \(tail) },
            { "id": "who", "path": "steps[*].who", "answer": "persons",
              "ask": { "da": "Hvem gør det?", "en": "Who does it?" },
              "source": { "da": "Alle tager et skridt.", "en": "Everyone takes a step." },
              "from": "draft", \(tail) }] },
        { "id": "end", "heading": { "da": "SLUT", "en": "END" }, "guidance": [],
          "questions": [
            { "id": "gain", "path": "gain", "answer": "text",
              "template": { "da": "Hvad fik I ud af det?", "en": "What did you gain?" },
              "from": "status", "due": "status", \(tail) }] }],
      "glossary": [{ "term": { "da": "mål", "en": "aim" }, "meaning": { "da": "det, I vil", "en": "what you want" } }]
    }
    """

  /// What all questions have alike.
  private static let tail = """
    "label": { "da": "l", "en": "l" }, "prompt": { "da": "p {number}", "en": "p" },
              "hint": { "da": "h", "en": "h" }, "why": { "da": "w", "en": "w" },
              "examples": { "good": [{ "text": { "da": "g", "en": "g" }, "why": { "da": "w", "en": "w" } }],
                "poor": [{ "text": { "da": "p", "en": "p" }, "why": { "da": "w", "en": "w" } }] }
    """
}
