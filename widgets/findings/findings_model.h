// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/finding.h>
#include <review/standing.h>

#include <QAbstractListModel>
#include <QVector>

#include <array>
#include <functional>

namespace caveat
{

/// The findings of one block of the document.
struct BlockFindings {
    int block = 0;
    quint64 revision = 0; ///< of the block when it was checked
    QVector<Finding> findings; ///< by place
    QVector<Standing> standings = {}; ///< of each; empty where nothing was said of any

    Standing standing(qsizetype finding) const { return standings.value(finding); }
};

/// The findings of the open draft, by block and place: the one store that list, margin, overview and status read.
/// Finding::block is the number of the text block in the document.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SeverityRole = Qt::UserRole, CategoryRole, WordsRole, DetailRole, StatusRole };
    struct Rows {
        int first = 0;
        int end = 0;
    };
    /// What the model asks about a finding: its words and the title of its category, its heading.
    struct Texts {
        std::function<QString(const Finding &)> words;
        std::function<QString(const Finding &)> detail;
    };

    using QAbstractListModel::QAbstractListModel;

    void setTexts(Texts texts) { m_texts = std::move(texts); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Finding &finding(int row) const { return m_findings.at(row); }
    const QVector<Finding> &findings() const { return m_findings; }
    const Standing &standing(int row) const { return m_standings.at(row); } ///< after what was decided
    bool isOpen(int row) const { return m_standings.at(row).status == Status::Open; }
    Rows rowsOf(int block) const;
    int rowAt(int block, qsizetype offset) const; ///< the marked finding there, or -1
    int openClaims() const; ///< that stand open, at low severity or above
    int decidedClaims() const; ///< those that were waived or sourced
    const std::array<int, 5> &counts() const { return m_counts; } ///< of those that stand open, by severity

    /// Claims under \p least are known, but neither marked in the text nor listed.
    void setLeastMarked(Severity least);
    Severity leastMarked() const { return m_leastMarked; }
    bool isMarked(int row) const { return m_findings.at(row).severity >= m_leastMarked; }
    int unmarkedClaims() const; ///< of openClaims()

    /// Replaces the findings of these blocks, which must be in ascending order.
    void apply(const QVector<BlockFindings> &blocks);
    void clear();

    /// \p removed blocks from \p first on have given way to \p added new ones.
    void replaceBlocks(int first, int removed, int added);
    /// Text of \p block has changed: what stands behind moves along, what is cut across keeps what is left of it.
    void editBlock(int block, qsizetype offset, qsizetype removed, qsizetype added);

Q_SIGNALS:
    void markedChanged(); ///< another severity is the least that is marked

private:
    void insert(int row, const QVector<Finding> &findings, const QVector<Standing> &standings);
    void remove(int first, int end);
    void applyToBlock(const BlockFindings &block);
    void overwrite(int row, const Finding &finding, const Standing &standing);
    void count(int row, int by);

    QVector<Finding> m_findings;
    QVector<Standing> m_standings; ///< one a finding
    std::array<int, 5> m_counts{};
    Severity m_leastMarked = Severity::Info;
    Texts m_texts;
};

} // namespace caveat
