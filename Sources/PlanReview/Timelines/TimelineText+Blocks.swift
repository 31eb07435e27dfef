package import TextLayout

extension TimelineText {
  /// The timeline for a terminal: the picture in rows, and below it everything in sentences.
  ///
  /// A plain layout leaves the picture out.
  package func blocks(_ timeline: Timeline) -> [Block] {
    let picture = TimelineRows(timeline, wording).blocks(wording)
    let sentences = timeline.entries.map { entry -> Block in
      .paragraph(StyledText(sentence(entry)), indent: 2, hanging: 2)
    }
    return [.paragraph(StyledText(period(timeline)))]
      + (picture.isEmpty ? [] : [.blank] + picture) + (sentences.isEmpty ? [] : [.blank])
      + sentences
  }
}
