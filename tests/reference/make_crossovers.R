# Make the answers of R to crossover_4arm.csv and crossovers.csv: lme4, lmerTest, pbkrtest, emmeans.
#
#     Rscript tests/reference/make_crossovers.R
#
# It only calls these packages; README.md tells what each number is.

suppressPackageStartupMessages({
  library(lmerTest)
  library(pbkrtest)
  library(emmeans)
})

PACKAGES <- c("lme4", "lmerTest", "pbkrtest", "emmeans", "mvtnorm", "nlme")
TIGHT <- lmerControl(
  optimizer = "bobyqa",
  optCtrl = list(rhobeg = 0.02, rhoend = 1e-11, maxfun = 1e5),
  boundary.tol = 1e-7
)
KINDS <- c(satterthwaite = "Satterthwaite", kenward_roger = "Kenward-Roger")

main <- "sequence + period + treatment"
FOUR_ARMS <- list(
  change_basic = paste("y ~", main),
  change_carry = paste("y ~", main, "+ coA + coB + coC"),
  post_basic = paste("log_post ~", main),
  post_ancova_within = paste("log_post ~ pre_w + pre_mean +", main),
  change_covar = "y ~ period + treatment + expectation + sex + age",
  change_interaction = "y ~ period + treatment * sex"
)
MORE <- c(  # of the trials that are not fitted with the main effects alone
  "4x24_baseline" = "pre_w + pre_mean +",
  "4x24_baseline_missing" = "pre_w + pre_mean +",
  "4x24_age_missing" = "age +",
  "4x32_carry_over" = "coB + coC + coD +",
  "4x32_carry_over_missing" = "coB + coC + coD +"
)

columns <- function(...) lapply(list(...), I)

# Factors, what was done in the period before, and the baseline split between and within persons.
prepared <- function(rows, control) {
  rows$treatment <- relevel(factor(rows$treatment), control)
  period <- as.integer(rows$period)
  before <- ifelse(period > 1, substr(rows$sequence, period - 1, period - 1), "")
  for (arm in setdiff(levels(rows$treatment), control)) {
    rows[[paste0("co", arm)]] <- as.numeric(before == arm)
  }
  rows$pre_mean <- ave(rows$log_pre, rows$subject)
  rows$pre_w <- rows$log_pre - rows$pre_mean
  for (name in c("subject", "sequence", "period")) rows[[name]] <- factor(rows[[name]])
  rows
}

# P(max |T| > |t|) for T multivariate t: the normal probability integrated over the pooled SD.
# Unlike the quasi-random "mvt" of emmeans it takes df that are not whole, to about 1e-7.
exceeds <- function(t, df, correlation) {
  inside <- function(bound) {
    if (length(correlation) == 1) return(1 - 2 * pnorm(-bound))
    ends <- rep(bound, nrow(correlation))
    mvtnorm::pmvnorm(-ends, ends, corr = correlation, algorithm = mvtnorm::Miwa(128))[1]
  }
  one <- function(t, df) {
    outside <- function(s) (1 - vapply(abs(t) * s, inside, 0)) * 2 * s * df * dchisq(df * s^2, df)
    ends <- sqrt(qchisq(c(1e-13, 1 - 1e-13), df) / df)
    integrate(outside, ends[1], ends[2], rel.tol = 1e-7)$value
  }
  mapply(one, t, df)
}

interval <- function(contrasts, adjust) {
  told <- as.data.frame(confint(contrasts, adjust = adjust))
  told[c("lower.CL", "upper.CL")]
}
p_value <- function(contrasts, adjust) as.data.frame(summary(contrasts, adjust = adjust))$p.value

pairs_of <- function(means) {
  contrasts <- pairs(means)
  plain <- as.data.frame(summary(contrasts, adjust = "none"))
  alone <- interval(contrasts, "none")
  tukey <- interval(contrasts, "tukey")
  columns(
    contrast = plain$contrast, estimate = plain$estimate, se = plain$SE, df = plain$df,
    p = plain$p.value, lower = alone[[1]], upper = alone[[2]],
    p_tukey = p_value(contrasts, "tukey"), lower_tukey = tukey[[1]], upper_tukey = tukey[[2]],
    p_holm = p_value(contrasts, "holm")
  )
}

against_control <- function(means) {
  contrasts <- contrast(means, "trt.vs.ctrl1")
  plain <- as.data.frame(summary(contrasts, adjust = "none"))
  near <- interval(contrasts, "dunnettx")
  set.seed(1)  # of the quasi-random points
  mvt <- interval(contrasts, "mvt")
  columns(
    contrast = plain$contrast, estimate = plain$estimate, se = plain$SE, df = plain$df,
    p = plain$p.value, p_dunnettx = p_value(contrasts, "dunnettx"),
    lower_dunnettx = near[[1]], upper_dunnettx = near[[2]],
    p_mvt = p_value(contrasts, "mvt"), lower_mvt = mvt[[1]], upper_mvt = mvt[[2]],
    p_integrated = exceeds(plain$t.ratio, plain$df, cov2cor(vcov(contrasts)))
  )
}

term_tests <- function(fit, kind) {
  told <- as.data.frame(anova(fit, type = 3, ddf = kind))
  columns(term = rownames(told), f = told[["F value"]], df_above = told$NumDF,
    df_below = told$DenDF, p = told[["Pr(>F)"]])
}

by_kind <- function(fit, kind) {
  coefficients <- coef(summary(fit, ddf = kind))
  means <- emmeans(fit, "treatment", lmer.df = tolower(kind))
  told <- as.data.frame(means)
  list(
    se = I(coefficients[, "Std. Error"]), df = I(coefficients[, "df"]),
    p = I(coefficients[, "Pr(>|t|)"]),
    terms = term_tests(fit, kind),
    means = columns(treatment = as.character(told$treatment), estimate = told$emmean, se = told$SE,
      df = told$df, lower = told$lower.CL, upper = told$upper.CL),
    pairs = pairs_of(means), against_control = against_control(means)
  )
}

# The analysis of variance with a stratum of persons: everything is compared within persons.
within_persons <- function(formula, rows) {
  fit <- lm(update(formula, . ~ subject + .), rows)
  variance <- vcov(fit, complete = FALSE)
  arms <- levels(rows$treatment)
  both <- combn(arms, 2)
  one <- function(a, b) {
    of <- setNames(numeric(nrow(variance)), rownames(variance))
    for (it in setdiff(a, arms[1])) of[paste0("treatment", it)] <- 1
    for (it in setdiff(b, arms[1])) of[paste0("treatment", it)] <- -1
    c(sum(of * coef(fit)[names(of)]), sqrt(drop(of %*% variance %*% of)))
  }
  told <- mapply(one, both[1, ], both[2, ])
  test <- drop1(fit, "treatment", test = "F")["treatment", ]
  list(
    contrast = I(paste(both[1, ], "-", both[2, ])), estimate = I(told[1, ]), se = I(told[2, ]),
    df = df.residual(fit), mean_square = sigma(fit)^2,
    f = test[["F value"]], p = test[["Pr(>F)"]]
  )
}

# REML where the covariance of two periods of one person may be negative.
unbounded <- function(formula, rows) {
  fit <- nlme::gls(formula, rows, correlation = nlme::corCompSymm(form = ~ 1 | subject),
    control = nlme::glsControl(tolerance = 1e-12, msTol = 1e-14, msMaxIter = 1000))
  rho <- unname(coef(fit$modelStruct$corStruct, unconstrained = FALSE))
  list(estimate = I(coef(fit)), se = I(sqrt(diag(vcov(fit)))), correlation = rho,
    sd = fit$sigma, log_likelihood = as.numeric(logLik(fit)))
}

answers <- function(trial, model, fixed, rows, control) {
  message(trial, " ", model)
  rows <- prepared(rows, control)
  formula <- as.formula(fixed)
  fit <- lmer(update(formula, . ~ . + (1 | subject)), rows, control = TIGHT)
  variances <- as.data.frame(VarCorr(fit))$vcov
  list(
    trial = trial, model = model, formula = paste(fixed, "+ (1 | subject)"), control = control,
    rows = nrow(rows), names = I(names(fixef(fit))), estimate = I(fixef(fit)),
    person_variance = variances[1], residual_variance = variances[2],
    log_likelihood = as.numeric(logLik(fit)), singular = isSingular(fit),
    by = lapply(KINDS, by_kind, fit = fit),
    within_persons = if (!grepl("*", fixed, fixed = TRUE)) within_persons(formula, rows),
    unbounded = if (isSingular(fit)) unbounded(formula, rows)
  )
}

# JSON with 17 digits; vectors marked by I() are arrays whatever their length.
json <- function(it) {
  if (is.null(it)) return("null")
  if (is.list(it)) {
    values <- vapply(it, json, "")
    if (is.null(names(it))) return(paste0("[\n", paste(values, collapse = ",\n"), "]"))
    return(paste0("{", paste0('"', names(it), '":', values, collapse = ","), "}"))
  }
  told <- if (is.character(it)) paste0('"', it, '"') else sprintf("%.17g", it)
  if (is.logical(it)) told <- tolower(it)
  if (inherits(it, "AsIs")) paste0("[", paste(told, collapse = ","), "]") else told
}

written <- function(fits, csv) {
  versions <- lapply(setNames(nm = PACKAGES), function(it) as.character(packageVersion(it)))
  head <- list(
    csv = basename(csv), sha256 = digest::digest(csv, "sha256", file = TRUE),
    r = R.version.string, packages = versions, fits = fits
  )
  writeLines(json(head), sub("csv$", "R.json", csv))
}

here <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))
csv <- file.path(here, "crossover_4arm.csv")
rows <- read.csv(csv, na.strings = "")  # N in prev is no previous period
written(lapply(names(FOUR_ARMS), function(model) {
  answers("crossover_4arm", model, FOUR_ARMS[[model]], rows, control = "D")
}), csv)

csv <- file.path(here, "crossovers.csv")
rows <- read.csv(csv, na.strings = "")
written(lapply(unique(rows$trial), function(trial) {
  more <- if (trial %in% names(MORE)) MORE[[trial]] else ""
  answers(trial, "main", gsub(" +", " ", paste("y ~", more, main)), rows[rows$trial == trial, ], "A")
}), csv)
