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
  /// More than half of a table's cells are blank.
  case tableSparse = "table-sparse"
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
  // Structure
  /// A section's place, number or heading is not the official one.
  case sectionOrder = "S-SECT"
  /// The overview leaves one of its subjects out.
  case overviewSubjects = "S-SUB"
  /// The form or a document of an earlier year is used.
  case formOutdated = "S-ERA"
  /// The section about problems is empty.
  case problemsEmpty = "S-EMPTY5"
  /// Fees for handling requests are not spoken of.
  case processingFee = "S-FEE"
  /// The period of the statistics is not the report's year.
  case statisticsPeriod = "S-PERIOD"
  /// The text names another number of parts than it says.
  case partsCounted = "S-PARTS"
  /// A document is cited that is not known.
  case documentUnknown = "S-DOCNO"
  /// The report is later than its day.
  case deadline = "S-DEAD"
  /// The sections are there, but their tables are not.
  case tablesAsPictures = "S-IMG"
  // Sums
  /// Table 3: what came in is what was settled or carried over, in each column.
  case requestsBalance = "T3-IDENT"
  /// Table 3: the outcomes add up to their total, in each column.
  case requestsOutcomes = "T3-SUM"
  /// Table 3: the applicants add up to the total, in each row.
  case requestsApplicants = "T3-ROW"
  /// Table 3: a number printed for a group is the sum of its rows.
  case requestsSubtotal = "T3-SUBTOTAL"
  /// Table 3: there are outcomes without requests, or requests without any outcome.
  case requestsZero = "T3-ZERO"
  /// Table 4: the results add up to the total, in each block.
  case reviewResults = "T4-SUM"
  /// Table 4 holds more cases than there were requests.
  case reviewPlausible = "T4-PLAUS"
  /// Table 2: what was issued this year is in force or was repealed.
  case documentsInForce = "T2-FORCE"
  /// Table 2 of 2019: what was newly disclosed is part of all that is disclosed.
  case documentsDisclosed = "T2-2019A"
  /// Table 2 of 2019: items and their change.
  case itemsLeft = "T2-2019B"
  // Numbers
  /// Table 2: a count is negative or has decimals.
  case disclosureNumber = "T2-NUM"
  /// Table 3: a count is negative or has decimals.
  case requestsNumber = "T3-INT"
  /// Table 4: a count is negative or has decimals.
  case reviewNumber = "T4-INT"
  /// Table 2: what the amounts' unit is.
  case amountUnit = "T2-UNIT"
  /// Table 2 of 2019: the amount of procurement names no unit.
  case procurementUnit = "T2-2019D"
  /// Table 2: regulations of a body that cannot make any.
  case regulationPower = "T2-REG"
  // Diagnoses
  /// Table 3: a number that is not there follows from the others.
  case requestsImplied = "T3-MISSING"
  /// Table 4: a number that is not there follows from the others.
  case reviewImplied = "T4-MISSING"
  /// Table 3: the numbers of a row stand one column off, or one number in two cells.
  case requestsShift = "T3-SHIFT"
  /// Table 3: the total is a copy of another row.
  case requestsCopy = "T3-COPY"
  /// Table 3: differences that cancel each other in the total.
  case requestsCancel = "T3-CANCEL"
  /// Table 3: one number explains all sums that do not hold.
  case requestsCell = "T3-CELL"
  /// Table 3 is 0 throughout.
  case requestsAllZero = "T3-ALLZERO"
  // Sentences
  /// A sentence tells another number of requests received than table 3.
  case narrativeReceived = "N-RECV"
  /// A sentence says that no request was received, and table 3 has some.
  case narrativeNone = "N-NONE"
  /// A sentence tells another number carried in than table 3.
  case narrativeCarriedIn = "N-IN"
  /// A sentence tells another number of requests settled than table 3.
  case narrativeDone = "N-DONE"
  /// A sentence tells another number carried over than table 3.
  case narrativeCarriedOut = "N-OUT"
  /// A sentence tells another number of an outcome than table 3.
  case narrativeOutcome = "N-CLASS"
  /// A sentence tells another number of a kind of applicants than table 3.
  case narrativeApplicant = "N-TYPE"
  /// The ways that requests came in by do not add up to what was received.
  case narrativeChannels = "N-CHAN"
  /// The parts that a sentence names do not add up to its whole.
  case narrativeParts = "N-PARTS"
  /// A percentage is not that of the numbers beside it.
  case narrativePercentage = "N-PCT"
  /// A growth is not that of the numbers beside it.
  case narrativeGrowth = "N-GROW"
  /// A sentence tells other reviews or suits than table 4.
  case narrativeReviews = "N-REVW"
  /// A sentence tells other documents, decisions or fees than table 2.
  case narrativeDisclosure = "N-T2"
  /// A number of a sentence is ten thousand times what it should be, or a part of that.
  case narrativeUnit = "N-UNIT"
  /// Two numbers of the text cannot both be right.
  case narrativeImplausible = "N-IMPL"
  // Reading
  case archiveInconsistent = "archive-inconsistent"
  case archiveExtraData = "archive-extra-data"
  case partMissing = "part-missing"
  case trackedChanges = "tracked-changes"
  case mergeBroken = "merge-broken"
  case edgesDiffer = "edges-differ"
  case spanLimited = "span-limited"
  /// More was noticed in reading than is listed.
  case observationsLeftOut = "observations-left-out"
  case deletedCellAmbiguous = "deleted-cell-ambiguous"
  case rowRagged = "row-ragged"
  case coveredText = "covered-text"
  case hiddenText = "hidden-text"
  case elementUnknown = "element-unknown"
  case contentElsewhere = "content-elsewhere"
  case picture
  case numberFormatUnknown = "number-format-unknown"
  case fieldUnfinished = "field-unfinished"
  case encodingMisnamed = "encoding-misnamed"
  case bytesReplaced = "bytes-replaced"
  case tableSplit = "table-split"
  case rowJoined = "row-joined"
  case paragraphCutByPage = "paragraph-cut-by-page"
  case converterArtefact = "converter-artefact"
}
