/// What girconv looks at; the raw value is the stable id in the output.
public enum Check: String, Sendable, CaseIterable {
  // The document as a whole
  /// The document is no annual report on open government information.
  case notAReport = "not-a-report"
  /// The document is about a part of a year.
  case notAnAnnualReport = "not-an-annual-report"
  /// The title names no body or no year.
  case titleIncomplete = "title-incomplete"
  /// The tables follow different forms.
  case formMixed = "form-mixed"
  // Sections
  /// A section of the form is not in the document.
  case sectionMissing = "section-missing"
  // Tables
  /// A table of the form is not in the document.
  case tableMissing = "table-missing"
  /// All cells of a table are blank.
  case tableBlank = "table-blank"
  /// A table stands in the document more than once.
  case tableRepeated = "table-repeated"
  /// The rows of a table have no heads.
  case headsMissing = "heads-missing"
  /// A row of the form is not in the document.
  case rowMissing = "row-missing"
  /// A column of the form is not in the document.
  case columnMissing = "column-missing"
  /// A row is not in the form.
  case rowExtra = "row-extra"
  /// A column is not in the form.
  case columnExtra = "column-extra"
  /// A row stands in the document more than once.
  case rowRepeated = "row-repeated"
  /// The values of a row cannot be told apart.
  case rowUnplaced = "row-unplaced"
  /// A table's heading and its rows stand on two pages.
  case tableSplitAfterHeading = "table-split-after-heading"
  /// A piece of a table lacks a column of labels.
  case fragmentLostColumn = "fragment-lost-column"
  /// A table has more columns than the form.
  case extraColumn = "extra-column"
  /// A row stands to the left of its place.
  case rowShifted = "row-shifted"
  /// The label of a group does not stand in its column.
  case groupLabelMoved = "group-label-moved"
  // Labels and cells
  /// A label is not the official one.
  case labelVariant = "label-variant"
  /// A label is cut or garbled.
  case labelDamaged = "label-damaged"
  /// A cell is blank.
  case blankCell = "blank-cell"
  /// A cell of the form is covered by another or not there.
  case cellMissing = "cell-missing"
  /// A cell holds a mark in place of a number.
  case notApplicable = "not-applicable"
  /// A cell holds text that is no number.
  case notANumber = "not-a-number"
  /// A cell holds a number and a note.
  case annotatedNumber = "annotated-number"
  /// The digits of a number stood apart.
  case numberRejoined = "number-rejoined"
  /// A number stands in another unit than its column's.
  case unitDiffers = "unit-differs"
  // Reading
  case archiveInconsistent = "archive-inconsistent"
  case archiveExtraData = "archive-extra-data"
  case partMissing = "part-missing"
  case trackedChanges = "tracked-changes"
  case mergeBroken = "merge-broken"
  case edgesDiffer = "edges-differ"
  case spanLimited = "span-limited"
  case deletedCellAmbiguous = "deleted-cell-ambiguous"
  case rowRagged = "row-ragged"
  case coveredText = "covered-text"
  case hiddenText = "hidden-text"
  case elementUnknown = "element-unknown"
  case contentElsewhere = "content-elsewhere"
  case picture
  case numberFormatUnknown = "number-format-unknown"
  case fieldUnfinished = "field-unfinished"
  case bytesReplaced = "bytes-replaced"
  case tableSplit = "table-split"
  case rowJoined = "row-joined"
  case paragraphCutByPage = "paragraph-cut-by-page"
  case converterArtefact = "converter-artefact"
}
