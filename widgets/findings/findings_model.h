// SPDX-FileCopyrightText: 2026 The Caveat authors
// SPDX-License-Identifier: MIT
#pragma once

#include <claims/finding.h>

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
};

/// The findings of the open draft, by block and place: the one store that list, margin, overview and status read.
/// Finding::block is the number of the text block in the document.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SeverityRole = Qt::UserRole, CategoryRole, WordsRole, DetailRole };
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
    Rows rowsOf(int block) const;
    int rowAt(int block, qsizetype offset) const; ///< the finding there, or -1
    int openClaims() const; ///< at low severity or above
    const std::array<int, 5> &counts() const { return m_counts; } ///< by severity

    /// Replaces the findings of these blocks, which must be in ascending order.
    void apply(const QVector<BlockFindings> &blocks);
    void clear();

    /// \p removed blocks from \p first on have given way to \p added new ones.
    void replaceBlocks(int first, int removed, int added);
    /// Text of \p block has changed: what stands behind moves along, what is cut across goes.
    void editBlock(int block, qsizetype offset, qsizetype removed, qsizetype added);

private:
    void insert(int row, const QVector<Finding> &findings);
    void remove(int first, int end);
    void applyToBlock(const BlockFindings &block);

    QVector<Finding> m_findings;
    std::array<int, 5> m_counts{};
    Texts m_texts;
};

} // namespace caveat
