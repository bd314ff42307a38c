# Answers questions about crossover trials, one a line, until there are none left.
#
#     {"ask":"versions"}
#     {"ask":"analyse","csv":"...","kind":"Kenward-Roger","tight":true}   every trial in the table
#     {"ask":"test_arms","csv":"..."}                                  p of all arms, Satterthwaite
#
# Each answer is one line of JSON. CPU time is taken here, so starting R and reading is not counted.

suppressPackageStartupMessages({
  library(lmerTest)
  library(pbkrtest)
  library(emmeans)
  library(jsonlite)
})

PACKAGES <- c("lme4", "lmerTest", "pbkrtest", "emmeans")
PLAIN <- lmerControl()
TIGHT <- lmerControl(
  optimizer = "bobyqa",
  optCtrl = list(rhobeg = 0.02, rhoend = 1e-11, maxfun = 1e5), boundary.tol = 1e-7
)

cpu <- function() sum(proc.time()[c("user.self", "sys.self")])

trials <- function(csv) {
  rows <- read.csv(csv)
  for (name in c("subject", "sequence", "period", "treatment")) rows[[name]] <- factor(rows[[name]])
  split(rows, rows$trial)
}

fitted_to <- function(rows, control) {
  suppressMessages(
    lmer(y ~ sequence + period + treatment + (1 | subject), rows, control = control)
  )
}

analysed <- function(rows, kind, control) {
  began <- cpu()
  fit <- fitted_to(rows, control)
  test <- anova(fit, ddf = kind)["treatment", ]
  contrasts <- pairs(emmeans(fit, "treatment", lmer.df = tolower(kind)))
  alone <- summary(contrasts, adjust = "none", infer = TRUE)
  tukey <- summary(contrasts, adjust = "tukey", infer = TRUE)
  took <- cpu() - began
  list(
    contrast = I(alone$contrast), estimate = I(alone$estimate), se = I(alone$SE),
    df = I(alone$df), p = I(alone$p.value), p_tukey = I(tukey$p.value),
    p_arms = test[["Pr(>F)"]], boundary = isSingular(fit), milliseconds = 1000 * took
  )
}

tested <- function(rows) {
  fit <- fitted_to(rows, PLAIN)
  c(anova(fit)["treatment", "Pr(>F)"], isSingular(fit))
}

asked <- function(question) {
  switch(question$ask,
    versions = lapply(
      c(list(R = getRversion()), lapply(setNames(nm = PACKAGES), packageVersion)), as.character
    ),
    analyse = unname(lapply(
      trials(question$csv), analysed, question$kind, if (question$tight) TIGHT else PLAIN
    )),
    test_arms = {
      told <- vapply(trials(question$csv), tested, c(0, 0))
      list(p_arms = I(told[1, ]), boundary = I(told[2, ] == 1))
    }
  )
}

questions <- file("stdin", "r")
while (length(line <- readLines(questions, 1)) > 0) {
  answer <- tryCatch(asked(fromJSON(line)), error = function(it) list(error = conditionMessage(it)))
  cat(toJSON(answer, auto_unbox = TRUE, digits = I(15)), "\n", sep = "")
  flush(stdout())
}
