# Fits every crossover of a table, and writes what it finds as JSON.
#
#     Rscript witness.R trials.csv
#
# For each trial: F of the arms, its degrees of freedom, p, whether the person variance is zero, and
# the milliseconds of CPU time that the fit and the test took.

suppressPackageStartupMessages({
  library(lmerTest)
  library(pbkrtest)
})

cpu <- function() sum(proc.time()[c("user.self", "sys.self")])
rows <- read.csv(commandArgs(trailingOnly = TRUE)[[1]])
for (name in c("person", "order", "period", "arm")) rows[[name]] <- factor(rows[[name]])
tight <- lmerControl(
  optimizer = "bobyqa",
  optCtrl = list(rhobeg = 0.02, rhoend = 1e-11, maxfun = 1e5), boundary.tol = 1e-7
)

fitted_to <- function(trial, control) {
  suppressMessages(lmer(y ~ order + period + arm + (1 | person), trial, control = control))
}

one <- function(trial) {
  began <- cpu()
  anova(fitted_to(trial, lmerControl()), ddf = "Kenward-Roger")
  took <- cpu() - began
  fit <- fitted_to(trial, tight)
  test <- anova(fit, ddf = "Kenward-Roger")["arm", ]
  sprintf(
    '{"f":%.12g,"df":%.12g,"p":%.12g,"boundary":%s,"ms":%.6g}',
    test[["F value"]], test[["DenDF"]], test[["Pr(>F)"]],
    tolower(isSingular(fit)), 1000 * took
  )
}

told <- vapply(split(rows, rows$trial), one, "")
versions <- sapply(c("lme4", "lmerTest", "pbkrtest"), function(it) as.character(packageVersion(it)))
cat(sprintf(
  '{"versions":"R %s, %s","trials":[%s]}\n', getRversion(),
  paste(names(versions), versions, collapse = ", "), paste(told, collapse = ",")
))
